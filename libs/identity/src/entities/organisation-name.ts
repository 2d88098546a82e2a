import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('organisation_name')
export class OrganisationName {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('date', { name: 'valid_from' }) validFrom!: string;
  @Column('text') name!: string;
}
