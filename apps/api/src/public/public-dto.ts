import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { BilingualDto } from '../http/bilingual-dto.js';
import { TermDto, UsualDaysDto } from './public-steps-dto.js';

export class ProgressQuery {
  @ApiProperty({ type: String, description: 'Case number' }) @Matches(/^[A-Za-z0-9-]{4,40}$/) number!: string;
  @ApiProperty({ type: String, description: 'Query code from the receipt' }) @Matches(/^\d{4,12}$/) code!: string;
}

export class PublicStateDto {
  @ApiProperty({ type: BilingualDto }) name!: BilingualDto;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
}

export class PublicCaseStepDto {
  @ApiProperty({ type: String }) element!: string;
  @ApiProperty({ type: BilingualDto }) name!: BilingualDto;
  @ApiProperty({ enum: ['done', 'current', 'ahead'] }) state!: 'done' | 'current' | 'ahead';
  @ApiProperty({ type: Boolean, description: 'False: only if it applies' }) always!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) since!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) until!: string | null;
  @ApiProperty({ type: TermDto, nullable: true }) term!: TermDto | null;
  @ApiProperty({ type: UsualDaysDto, nullable: true }) usual!: UsualDaysDto | null;
}

export class PublicProgressDto {
  @ApiProperty({ type: String }) caseNo!: string;
  @ApiProperty({ type: BilingualDto }) procedureTitle!: BilingualDto;
  @ApiProperty({ type: String }) institution!: string;
  @ApiProperty({ type: BilingualDto }) stateLabel!: BilingualDto;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null while the case waits for its application' }) submittedAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Until when it waits for its application' }) awaitedUntil!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) authority!: string | null;
  @ApiProperty({ type: [PublicStateDto], description: 'States the case went through' }) history!: PublicStateDto[];
  @ApiProperty({ type: [PublicCaseStepDto], description: 'Steps of the procedure on the usual way; none for a case of an earlier edition' }) steps!: PublicCaseStepDto[];
}

export class PublicDocumentDto {
  @ApiProperty({ type: BilingualDto }) title!: BilingualDto;
  @ApiProperty({ type: String, nullable: true }) number!: string | null;
  @ApiProperty({ type: String, nullable: true }) issuer!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) signedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Of the PDF, to compare with a copy in hand' }) sha256!: string | null;
  @ApiProperty({ type: Boolean }) valid!: boolean;
}
