import { AUDIT_ACTIONS, type AuditAction } from '@beian/identity';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { PageQuery } from '../http/page-query.js';

export class AuditQueryDto extends PageQuery {
  @ApiProperty({ type: String, required: false }) @IsOptional() @Matches(/^\d{1,18}$/) declare cursor?: string;
  @ApiProperty({ type: String, required: false, description: 'Beginning of the action' }) @IsOptional() @IsString() @MaxLength(60) action?: string;
  @ApiProperty({ type: String, required: false, format: 'uuid' }) @IsOptional() @IsUUID() actor?: string;
}

export class AuditEntryDto {
  @ApiProperty({ type: String }) seq!: string;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
  @ApiProperty({ type: String, nullable: true }) actor!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Null when nobody was signed in, or the account is not known any more' }) actorName!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'The absent colleague, or the institution, the actor stood in for' }) onBehalfOfName!: string | null;
  @ApiProperty({ type: String, nullable: true }) organisationId!: string | null;
  @ApiProperty({ type: String, nullable: true }) organisationName!: string | null;
  @ApiProperty({ enum: AUDIT_ACTIONS }) action!: AuditAction;
  @ApiProperty({ type: String, nullable: true }) objectKind!: string | null;
  @ApiProperty({ type: String, nullable: true }) objectId!: string | null;
  @ApiProperty({ enum: ['done', 'refused'] }) outcome!: 'done' | 'refused';
  @ApiProperty({ type: Object, additionalProperties: true }) detail!: object;
  @ApiProperty({ type: String, nullable: true }) requestId!: string | null;
}

export class AuditPageDto {
  @ApiProperty({ type: [AuditEntryDto] }) items!: AuditEntryDto[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class ChainVerdictDto {
  @ApiProperty({ type: Boolean }) intact!: boolean;
  @ApiProperty({ type: Number, required: false }) entries?: number;
  @ApiProperty({ type: String, required: false, description: 'First entry that does not fit' }) brokenAt?: string;
}
