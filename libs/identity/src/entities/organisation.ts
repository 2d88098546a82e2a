import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

export type OrganisationKind = 'institution' | 'authority' | 'department' | 'centre' | 'industry' | 'education' | 'operator';
export type OrganisationLevel = 'province' | 'city' | 'county';

@Entity('organisation')
export class Organisation {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') kind!: OrganisationKind;
  @Column('text', { nullable: true }) level!: OrganisationLevel | null;
  /** The name of today; earlier ones are in organisation_name. */
  @Column('text') name!: string;
  @Column('text', { nullable: true }) uscc!: string | null;
  @Column('text', { name: 'region_code' }) regionCode!: string;
  @Column('text', { name: 'organ_code', nullable: true }) organCode!: string | null;
  @Column('text', { nullable: true }) address!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  /** What a form of an institution is prefilled with. */
  @Column('jsonb', { default: {} }) profile!: Record<string, unknown>;
  @VersionColumn() revision!: number;
}
