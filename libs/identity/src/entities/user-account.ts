import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

@Entity('user_account')
export class UserAccount {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') username!: string;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { nullable: true }) mobile!: string | null;
  @Column('text', { default: 'zh-CN' }) locale!: string;
  @Column('uuid', { name: 'organisation_id', nullable: true }) organisationId!: string | null;
  @Column('text', { name: 'employer_uscc', nullable: true }) employerUscc!: string | null;
  @Column('text', { default: 'active' }) state!: 'active' | 'disabled';
  @Column('text', { name: 'password_hash' }) passwordHash!: string;
  @Column('timestamptz', { name: 'password_changed_at', default: () => 'clock_timestamp()' }) passwordChangedAt!: Date;
  @Column('boolean', { name: 'must_change_password', default: true }) mustChangePassword!: boolean;
  /** Secret of the one-time passwords, sealed with the key ring. */
  @Column('text', { name: 'second_factor', nullable: true }) secondFactor!: string | null;
  @Column('timestamptz', { name: 'second_factor_confirmed_at', nullable: true }) secondFactorConfirmedAt!: Date | null;
  /** Time step of the last one-time password taken, so that none is taken twice. */
  @Column('bigint', { name: 'second_factor_step', nullable: true }) secondFactorStep!: string | null;
  /** Wrong passwords since the last success. */
  @Column('timestamptz', { name: 'failed_at', array: true, default: '{}' }) failedAt!: Date[];
  @Column('timestamptz', { name: 'locked_until', nullable: true }) lockedUntil!: Date | null;
  @Column('boolean', { name: 'locked_for_good', default: false }) lockedForGood!: boolean;
  @Column('timestamptz', { name: 'last_signed_in_at', nullable: true }) lastSignedInAt!: Date | null;
  @VersionColumn() revision!: number;
}
