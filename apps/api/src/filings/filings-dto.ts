import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageQuery } from '../http/page-query.js';
import { BilingualDto } from '../http/bilingual-dto.js';
import { ProblemDto } from '../http/violation-dto.js';
import { CaseRowDto } from '../cases/case-dto.js';
import { FilingLineDto } from './register-change-dto.js';
import { SupervisionRecordDto } from './supervision-dto.js';

const statuses = ['fixed', 'active', 'expiring', 'grace', 'renewalSuspended', 'rectifying', 'windingDown', 'lapsed', 'terminated', 'revoked'] as const;
const permissions = ['reporting', 'scopeChanges', 'batches'] as const;
const kinds = ['adopted', 'fixed', 'amended', 'retracted', 'effective', 'status', 'permission', 'published', 'reminded', 'opened'] as const;

export class FilingsQuery extends PageQuery {
  @ApiProperty({ type: String, required: false, description: 'Part of a name, or a filing number' }) @IsOptional() @IsString() @MaxLength(100) q?: string;
  @ApiProperty({ enum: statuses, required: false }) @IsOptional() @IsIn(statuses) status?: (typeof statuses)[number];
  @ApiProperty({ type: String, required: false, description: 'Code of a region, its divisions included' }) @IsOptional() @IsString() @MaxLength(12) region?: string;
  @ApiProperty({ type: String, format: 'uuid', required: false, description: 'Of one institution only' }) @IsOptional() @IsUUID() institution?: string;
  @ApiProperty({ enum: ['true', 'false'], required: false, description: 'Those whose validity ends within 90 days or has ended' }) @IsOptional() @IsIn(['true', 'false']) ending?: 'true' | 'false';
}

export class FilingRowDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) filingNo!: string;
  @ApiProperty({ type: String }) institution!: string;
  @ApiProperty({ type: String }) authority!: string;
  @ApiProperty({ type: String }) filingRegion!: string;
  @ApiProperty({ enum: statuses }) status!: (typeof statuses)[number];
  @ApiProperty({ type: BilingualDto }) statusLabel!: BilingualDto;
  @ApiProperty({ type: String, format: 'date' }) validFrom!: string;
  @ApiProperty({ type: String, format: 'date' }) validUntil!: string;
  @ApiProperty({ type: Number, description: 'Whole days left after today; negative once it has ended' }) daysLeft!: number;
  @ApiProperty({ type: Number }) activeLines!: number;
}

export class FilingListDto {
  @ApiProperty({ type: [FilingRowDto] }) items!: FilingRowDto[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class FilingPermissionDto {
  @ApiProperty({ enum: permissions }) permission!: (typeof permissions)[number];
  @ApiProperty({ type: BilingualDto }) name!: BilingualDto;
  @ApiProperty({ type: Boolean }) open!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'The rule that brought it about' }) rule!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) since!: string | null;
}

/** A procedure that is about such filings. */
export class FilingOfferDto {
  @ApiProperty({ type: String }) procedureId!: string;
  @ApiProperty({ type: BilingualDto }) title!: BilingualDto;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The case that is under way' }) caseId!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The day its case opens by itself' }) opensOn!: string | null;
  @ApiProperty({ type: Boolean, description: 'Whether an application may be written now: to begin a case, or for the one that waits for it' }) mayApply!: boolean;
  @ApiProperty({ type: ProblemDto, nullable: true, description: 'Why no case can begin now' }) whyNot!: ProblemDto | null;
}

export class RegisterVersionDto {
  @ApiProperty({ type: Number }) version!: number;
  @ApiProperty({ type: String, format: 'date' }) validFrom!: string;
  @ApiProperty({ type: String, format: 'date' }) validUntil!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) effectiveAt!: string | null;
  @ApiProperty({ type: Boolean, description: 'Of a filing that ended no version is in force' }) inForce!: boolean;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The case that made it; null: taken over' }) caseId!: string | null;
  @ApiProperty({ type: String, nullable: true }) caseNo!: string | null;
  @ApiProperty({ type: BilingualDto, nullable: true }) procedureTitle!: BilingualDto | null;
  @ApiProperty({ type: [FilingLineDto] }) lines!: FilingLineDto[];
  @ApiProperty({ type: [String] }) sites!: string[];
}

export class FilingEventDto {
  @ApiProperty({ type: Number }) seq!: number;
  @ApiProperty({ enum: kinds }) kind!: (typeof kinds)[number];
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
  @ApiProperty({ type: String, nullable: true }) rule!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) caseId!: string | null;
  @ApiProperty({ type: String, nullable: true }) caseNo!: string | null;
  @ApiProperty({ type: BilingualDto, description: 'What happened, in words' }) text!: BilingualDto;
}

export class FilingDto extends FilingRowDto {
  @ApiProperty({ type: String, nullable: true }) supervisingRegion!: string | null;
  @ApiProperty({ type: BilingualDto, description: 'The procedure that created it' }) procedureTitle!: BilingualDto;
  @ApiProperty({ type: String, nullable: true }) publishedUrl!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) publishedOn!: string | null;
  @ApiProperty({ type: [FilingPermissionDto] }) permissions!: FilingPermissionDto[];
  @ApiProperty({ type: [FilingOfferDto] }) offers!: FilingOfferDto[];
  @ApiProperty({ type: [RegisterVersionDto], description: 'Newest first' }) versions!: RegisterVersionDto[];
  @ApiProperty({ type: [FilingEventDto], description: 'Newest first' }) history!: FilingEventDto[];
  @ApiProperty({ type: [SupervisionRecordDto], description: 'Newest first' }) supervision!: SupervisionRecordDto[];
  @ApiProperty({ type: Boolean, description: 'Whether the person may put something on record about it' }) maySupervise!: boolean;
  @ApiProperty({ type: [CaseRowDto] }) cases!: CaseRowDto[];
}
