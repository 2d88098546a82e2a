import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { RoleCode } from '../access/roles.js';

@Entity('role_grant')
export class RoleGrant {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'user_id' }) userId!: string;
  @Column('text') role!: RoleCode;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  /** Effective only when approved. */
  @Column('text', { default: 'requested' }) state!: 'requested' | 'approved' | 'refused' | 'revoked';
  @Column('text') reason!: string;
  @Column('uuid', { name: 'requested_by', nullable: true }) requestedBy!: string | null;
  @Column('timestamptz', { name: 'requested_at', default: () => 'clock_timestamp()' }) requestedAt!: Date;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
}
