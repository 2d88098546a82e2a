import { ApiProperty } from '@nestjs/swagger';
import type { MaterialMedium } from '@beian/procedure/declaration';
import { IsBoolean } from 'class-validator';
import { ClosedIntakeDto } from '../drafts/closed-intake-dto.js';
import { BilingualDto } from '../http/bilingual-dto.js';
import { FormSchemaDto } from './form-schema-dto.js';

export class LegalBasisDto {
  @ApiProperty({ type: String }) number!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String }) issuer!: string;
  @ApiProperty({ type: Boolean }) onFile!: boolean;
}

export class ProcedureSummaryDto {
  @ApiProperty({ type: String }) id!: string;
  @ApiProperty({ type: BilingualDto }) title!: BilingualDto;
  @ApiProperty({ type: BilingualDto }) summary!: BilingualDto;
  @ApiProperty({ type: [LegalBasisDto] }) legalBases!: readonly LegalBasisDto[];
  @ApiProperty({ type: Boolean, description: 'Whether the signed-in institution may file it' }) available!: boolean;
  @ApiProperty({ type: Boolean, description: 'It is about a filing that is in the register: one is chosen first' }) concernsFiling!: boolean;
}

export class ConditionDto {
  @ApiProperty({ type: String }) rule!: string;
  @ApiProperty({ type: BilingualDto, description: 'What the form asks for' }) text!: BilingualDto;
  @ApiProperty({ type: BilingualDto, nullable: true, description: 'How it is to be understood' }) help!: BilingualDto | null;
}

export class CheckedConditionDto extends ConditionDto {
  @ApiProperty({ enum: ['met', 'notMet', 'unknown'], description: 'Unknown: the application asks for it' }) state!: 'met' | 'notMet' | 'unknown';
  @ApiProperty({ type: BilingualDto, nullable: true, description: 'Why it is not met' }) said!: BilingualDto | null;
}

export class IntakeDto {
  @ApiProperty({ type: ClosedIntakeDto, nullable: true, description: 'Why nothing is taken in now, and when it is again' }) closed!: ClosedIntakeDto | null;
  @ApiProperty({ type: Boolean, description: 'Whether the institution asked to be told on that day' }) reminder!: boolean;
}

export class ReminderDto {
  @ApiProperty({ type: Boolean }) @IsBoolean() wanted!: boolean;
}

export class MaterialDto {
  @ApiProperty({ type: String }) id!: string;
  @ApiProperty({ type: BilingualDto }) name!: BilingualDto;
  @ApiProperty({ enum: ['form', 'sealedScan', 'scan', 'document', 'documentSet'] }) medium!: MaterialMedium;
  @ApiProperty({ type: Number }) paperCopies!: number;
  @ApiProperty({ type: String }) rule!: string;
  @ApiProperty({ type: BilingualDto, nullable: true }) help!: BilingualDto | null;
  @ApiProperty({ type: String, nullable: true, description: 'Address of one to begin from' }) sample!: string | null;
}

export class ParameterDto {
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: BilingualDto }) title!: BilingualDto;
  @ApiProperty({ type: String }) unit!: string;
  @ApiProperty({ oneOf: [{ type: 'number' }, { type: 'boolean' }, { type: 'string' }] }) value!: number | boolean | string;
  @ApiProperty({ type: BilingualDto }) citation!: BilingualDto;
}

export class ProcedureDto extends ProcedureSummaryDto {
  @ApiProperty({ type: [ConditionDto] }) conditions!: ConditionDto[];
  @ApiProperty({ type: [MaterialDto] }) materials!: MaterialDto[];
  @ApiProperty({ type: [ParameterDto] }) parameters!: ParameterDto[];
  @ApiProperty({ type: String }) diagramHash!: string;
  @ApiProperty({ type: FormSchemaDto }) form!: FormSchemaDto;
}
