import { ApiProperty } from '@nestjs/swagger';
import { BilingualDto } from '../http/bilingual-dto.js';

export class FilingLineDto {
  @ApiProperty({ type: String }) code!: string;
  @ApiProperty({ type: String }) occupation!: string;
  @ApiProperty({ type: String, nullable: true }) workType!: string | null;
  @ApiProperty({ type: [Number] }) levels!: readonly number[];
  @ApiProperty({ type: String }) standard!: string;
  @ApiProperty({ enum: ['active', 'exited'] }) status!: 'active' | 'exited';
  @ApiProperty({ type: String }) kind!: string;
  @ApiProperty({ type: String }) region!: string;
  @ApiProperty({ type: String, nullable: true }) supervisingRegion!: string | null;
  @ApiProperty({ type: String, format: 'date' }) validFrom!: string;
  @ApiProperty({ type: String, format: 'date' }) validUntil!: string;
}

export class DayChangeDto {
  @ApiProperty({ type: String, format: 'date', nullable: true }) before!: string | null;
  @ApiProperty({ type: String, format: 'date' }) after!: string;
}

export class StatusChangeDto {
  @ApiProperty({ type: BilingualDto, nullable: true }) before!: BilingualDto | null;
  @ApiProperty({ type: BilingualDto }) after!: BilingualDto;
}

export class LineChangeDto {
  @ApiProperty({ enum: ['added', 'kept', 'changed', 'exited'] }) change!: 'added' | 'kept' | 'changed' | 'exited';
  @ApiProperty({ type: FilingLineDto, nullable: true }) before!: FilingLineDto | null;
  @ApiProperty({ type: FilingLineDto }) after!: FilingLineDto;
}

export class SiteChangeDto {
  @ApiProperty({ enum: ['added', 'kept', 'removed'] }) change!: 'added' | 'kept' | 'removed';
  @ApiProperty({ type: String }) address!: string;
}

export class RegisterChangeDto {
  @ApiProperty({ type: String, format: 'uuid' }) filingId!: string;
  @ApiProperty({ type: String }) filingNo!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null while it is prepared and not signed' }) effectiveAt!: string | null;
  @ApiProperty({ type: DayChangeDto }) validFrom!: DayChangeDto;
  @ApiProperty({ type: DayChangeDto }) validUntil!: DayChangeDto;
  @ApiProperty({ type: StatusChangeDto, nullable: true, description: 'Null once it is in force' }) status!: StatusChangeDto | null;
  @ApiProperty({ type: [LineChangeDto] }) lines!: readonly LineChangeDto[];
  @ApiProperty({ type: [SiteChangeDto] }) sites!: readonly SiteChangeDto[];
}

/** What a case changes in the register, if it has prepared anything. */
export class CaseRegisterChangeDto {
  @ApiProperty({ type: RegisterChangeDto, nullable: true }) change!: RegisterChangeDto | null;
}
