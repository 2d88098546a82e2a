import { ApiProperty } from '@nestjs/swagger';
import type { JsonObject } from '@beian/procedure/kernel';
import type { MaterialMedium } from '@beian/procedure/declaration';
import { IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { BilingualDto } from '../http/bilingual-dto.js';
import { ViolationDto } from '../http/violation-dto.js';
import { ClosedIntakeDto } from './closed-intake-dto.js';

export class NewDraftDto {
  @ApiProperty({ type: String }) @IsString() @Length(1, 100) procedureId!: string;
  @ApiProperty({ type: String, format: 'uuid', required: false, description: 'At the counter and as an agent: for whom' }) @IsOptional() @IsUUID() institutionId?: string;
  @ApiProperty({ type: String, format: 'uuid', required: false, description: 'The filing that is to be renewed, changed or ended' }) @IsOptional() @IsUUID() filingId?: string;
}

export class StoredFileDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String }) kind!: string;
  @ApiProperty({ type: Number }) size!: number;
  @ApiProperty({ type: String }) sha256!: string;
  @ApiProperty({ type: String, format: 'date-time' }) uploadedAt!: string;
  @ApiProperty({ type: Number }) version!: number;
  @ApiProperty({ type: Boolean }) superseded!: boolean;
}

export class MaterialStateDto {
  @ApiProperty({ type: String }) id!: string;
  @ApiProperty({ type: BilingualDto }) name!: BilingualDto;
  @ApiProperty({ enum: ['form', 'sealedScan', 'scan', 'document', 'documentSet'] }) medium!: MaterialMedium;
  @ApiProperty({ type: String }) rule!: string;
  @ApiProperty({ type: BilingualDto, nullable: true }) help!: BilingualDto | null;
  @ApiProperty({ type: String, nullable: true, description: 'Address of one to begin from' }) sample!: string | null;
  @ApiProperty({ type: Boolean }) applies!: boolean;
  @ApiProperty({ enum: ['missing', 'uploaded', 'meets', 'doesNotMeet'] }) state!: 'missing' | 'uploaded' | 'meets' | 'doesNotMeet';
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ type: Number }) paperCopies!: number;
  @ApiProperty({ type: Number }) paperReceived!: number;
  @ApiProperty({ type: [StoredFileDto] }) files!: StoredFileDto[];
}

export class InstitutionDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
}

export class DraftRowDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) procedureId!: string;
  @ApiProperty({ type: BilingualDto }) procedureTitle!: BilingualDto;
  @ApiProperty({ type: InstitutionDto }) institution!: InstitutionDto;
  @ApiProperty({ type: Number }) revision!: number;
  @ApiProperty({ type: String, format: 'date-time' }) updatedAt!: string;
}

export class AdviceDto {
  @ApiProperty({ type: String }) rule!: string;
  @ApiProperty({ type: BilingualDto }) text!: BilingualDto;
}

export class DraftDto extends DraftRowDto {
  @ApiProperty({ type: Object, additionalProperties: true }) form!: JsonObject;
  @ApiProperty({ type: [MaterialStateDto] }) materials!: MaterialStateDto[];
  @ApiProperty({ type: [ViolationDto], description: 'What still keeps it from being submitted' }) completeness!: readonly ViolationDto[];
  @ApiProperty({ type: ClosedIntakeDto, nullable: true, description: 'Nothing is taken in at the moment; the draft is kept' }) closed!: ClosedIntakeDto | null;
  @ApiProperty({ type: AdviceDto, nullable: true, description: 'The days ahead, or why it cannot be submitted today' }) advice!: AdviceDto | null;
}

export class FormerMaterialDto {
  @ApiProperty({ type: String }) materialId!: string;
  @ApiProperty({ type: [String], description: 'Files of the library' }) files!: string[];
}

export class FormerApplicationDto {
  @ApiProperty({ type: String }) caseNo!: string;
  @ApiProperty({ type: String, format: 'date-time' }) submittedAt!: string;
  @ApiProperty({ type: Object, additionalProperties: true, description: 'Without what was signed or uploaded for that application alone' }) form!: JsonObject;
  @ApiProperty({ type: [FormerMaterialDto], description: 'As they stood in the end; without what is signed or sealed for every application anew' }) materials!: FormerMaterialDto[];
}

export class FormerDto {
  @ApiProperty({ type: FormerApplicationDto, nullable: true, description: 'Null when there was none, and for a clerk at the counter' }) former!: FormerApplicationDto | null;
}

export class SubmittedDto {
  @ApiProperty({ type: String, format: 'uuid' }) caseId!: string;
  @ApiProperty({ type: String }) caseNo!: string;
  @ApiProperty({ type: String, description: 'With the case number, for asking without signing in' }) queryCode!: string;
}

export class ReadRowsDto {
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } }) rows!: readonly JsonObject[];
  @ApiProperty({ type: [ViolationDto] }) violations!: readonly ViolationDto[];
}
