import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length, Matches } from 'class-validator';
import { BilingualDto } from '../http/bilingual-dto.js';

export class FindingDto {
  @ApiProperty({ type: String, description: 'The fact that was held against the log' }) check!: string;
  @ApiProperty({ type: String }) code!: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Entry of the log' }) seq!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Position of the stimulus' }) pos!: number | null;
  @ApiProperty({ type: String, nullable: true }) element!: string | null;
  @ApiProperty({ type: BilingualDto }) text!: BilingualDto;
}

export class VerdictDto {
  @ApiProperty({ enum: ['conforms', 'deviates', 'notVerified'] }) state!: 'conforms' | 'deviates' | 'notVerified';
  @ApiProperty({ type: Number, description: 'Entries of the log that were replayed' }) events!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) verifiedAt!: string | null;
  @ApiProperty({ type: [FindingDto], description: 'What deviates; told to the office only' }) findings!: FindingDto[];
}

export class DeviatingCaseDto {
  @ApiProperty({ type: String, format: 'uuid' }) caseId!: string;
  @ApiProperty({ type: String }) caseNo!: string;
  @ApiProperty({ type: String }) institution!: string;
  @ApiProperty({ type: FindingDto, nullable: true }) first!: FindingDto | null;
  @ApiProperty({ type: Number }) findings!: number;
  @ApiProperty({ type: String, format: 'date-time' }) verifiedAt!: string;
}

export class VerdictCountsDto {
  @ApiProperty({ type: Number }) conforming!: number;
  @ApiProperty({ type: Number }) deviating!: number;
  @ApiProperty({ type: Number, description: 'Not verified since their log last grew' }) notVerified!: number;
}

export class ConformanceDto extends VerdictCountsDto {
  @ApiProperty({ type: [DeviatingCaseDto], description: 'At most 200, newest first' }) cases!: DeviatingCaseDto[];
}

export class DossierDto {
  @ApiProperty({ type: String, description: 'Kept in the audit log' }) @IsString() @Length(1, 500) @Matches(/\S/) reason!: string;
}
