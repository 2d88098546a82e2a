import { ApiProperty } from '@nestjs/swagger';
import type { FieldKind, FormSchema, Sensitivity } from '@beian/procedure/forms';
import { BilingualDto } from '../http/bilingual-dto.js';

const kinds: readonly FieldKind[] = ['text', 'longText', 'number', 'date', 'instant', 'choice', 'multiChoice', 'flag', 'rows', 'files',
  'creditCode', 'idNumber', 'occupation', 'phone', 'email', 'organisation', 'users', 'region', 'signature'];

export class OptionDto {
  @ApiProperty({ type: String }) value!: string;
  @ApiProperty({ type: BilingualDto }) label!: BilingualDto;
}

export class FieldConditionDto {
  @ApiProperty({ type: String }) field!: string;
  @ApiProperty({ type: 'array', items: { oneOf: [{ type: 'string' }, { type: 'boolean' }] } }) in!: readonly (string | boolean)[];
}

export class SectionDto {
  @ApiProperty({ type: String }) id!: string;
  @ApiProperty({ type: BilingualDto }) title!: BilingualDto;
}

export class FieldSchemaDto {
  @ApiProperty({ type: String }) key!: string;
  @ApiProperty({ enum: kinds }) kind!: FieldKind;
  @ApiProperty({ type: BilingualDto }) label!: BilingualDto;
  @ApiProperty({ type: BilingualDto, nullable: true }) help!: BilingualDto | null;
  @ApiProperty({ type: String, nullable: true }) section!: string | null;
  @ApiProperty({ type: Boolean }) required!: boolean;
  @ApiProperty({ enum: ['P0', 'P1', 'P2', 'P3'] }) sensitivity!: Sensitivity;
  @ApiProperty({ type: [OptionDto], nullable: true }) options!: readonly OptionDto[] | null;
  @ApiProperty({ type: Number, nullable: true }) min!: number | null;
  @ApiProperty({ type: Number, nullable: true }) max!: number | null;
  @ApiProperty({ type: () => FormSchemaDto, nullable: true }) rows!: FormSchema | null;
  @ApiProperty({ type: FieldConditionDto, nullable: true }) showWhen!: FieldConditionDto | null;
  @ApiProperty({ type: FieldConditionDto, nullable: true }) requiredWhen!: FieldConditionDto | null;
  @ApiProperty({ type: String, nullable: true, description: 'Of a signature: the field with the name of whoever signs on paper; null = who fills the form in' }) signer!: string | null;
  @ApiProperty({ type: Boolean }) readOnly!: boolean;
  @ApiProperty({ type: String, nullable: true }) rule!: string | null;
  @ApiProperty({ type: String, nullable: true }) source!: string | null;
}

export class FormSchemaDto implements FormSchema {
  @ApiProperty({ type: String }) id!: string;
  @ApiProperty({ type: BilingualDto }) title!: BilingualDto;
  @ApiProperty({ type: [SectionDto] }) sections!: readonly SectionDto[];
  @ApiProperty({ type: [FieldSchemaDto] }) fields!: readonly FieldSchemaDto[];
}
