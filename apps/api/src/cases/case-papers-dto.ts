import { ApiProperty } from '@nestjs/swagger';
import type { JsonObject } from '@beian/procedure/kernel';
import { IsOptional, IsString, Length, MaxLength, ArrayMaxSize, IsArray, IsUUID, IsBoolean, Matches } from 'class-validator';
import { BilingualDto } from '../http/bilingual-dto.js';
import { FormSchemaDto } from '../procedures/form-schema-dto.js';

export class SubmissionDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) element!: string;
  @ApiProperty({ type: BilingualDto }) name!: BilingualDto;
  @ApiProperty({ type: String, nullable: true }) actor!: string | null;
  @ApiProperty({ type: String }) role!: string;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
  @ApiProperty({ type: String }) result!: string;
  @ApiProperty({ type: String, nullable: true, description: 'What happened before it could count' }) supersededBy!: string | null;
  @ApiProperty({ type: Object, additionalProperties: true, description: 'Personal data masked' }) form!: JsonObject;
  @ApiProperty({ type: FormSchemaDto, nullable: true }) schema!: FormSchemaDto | null;
}

/** With which form the same institution applied before, and what is another now. */
export class ComparedApplicationDto {
  @ApiProperty({ type: String, format: 'uuid' }) caseId!: string;
  @ApiProperty({ type: String }) caseNo!: string;
  @ApiProperty({ type: String, format: 'date-time' }) submittedAt!: string;
  @ApiProperty({ type: Object, additionalProperties: true, description: 'Personal data masked' }) form!: JsonObject;
  @ApiProperty({ type: [String], description: 'Paths of the fields that changed, e.g. lines.2.code' }) changed!: string[];
}

export class ComparedAnswerDto {
  @ApiProperty({ type: ComparedApplicationDto, nullable: true, description: 'Null where there is none' }) former!: ComparedApplicationDto | null;
}

export class DeliveryDto {
  @ApiProperty({ enum: ['phone', 'mail', 'electronic', 'web'] }) way!: 'phone' | 'mail' | 'electronic' | 'web';
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
}

export class OfficialDocumentDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) type!: string;
  @ApiProperty({ type: BilingualDto }) title!: BilingualDto;
  @ApiProperty({ type: String, nullable: true }) number!: string | null;
  @ApiProperty({ enum: ['draft', 'numbered', 'sealed', 'void'] }) state!: 'draft' | 'numbered' | 'sealed' | 'void';
  @ApiProperty({ type: Number, description: 'The step it came from' }) activation!: number;
  @ApiProperty({ type: String, format: 'date-time' }) draftedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) signedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Address of the PDF, once there is one' }) file!: string | null;
  @ApiProperty({ type: String, nullable: true }) verifyCode!: string | null;
  @ApiProperty({ type: [DeliveryDto] }) deliveries!: DeliveryDto[];
}

export class CommentDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true }) author!: string | null;
  @ApiProperty({ type: String, nullable: true }) organisation!: string | null;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
}

export class StatementDto {
  @ApiProperty({ type: Boolean, required: false, description: 'True: the right of statement is waived' }) @IsOptional() @IsBoolean() waive?: boolean;
  @ApiProperty({ type: String, required: false }) @IsOptional() @IsString() @MaxLength(5000) text?: string;
  @ApiProperty({ type: [String], required: false }) @IsOptional() @IsArray() @ArrayMaxSize(20) @IsUUID(undefined, { each: true }) files?: string[];
}

export class StatementFileDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, description: 'Sniffed type, such as pdf' }) kind!: string;
  @ApiProperty({ type: Number }) size!: number;
  @ApiProperty({ type: String }) sha256!: string;
}

export class GivenStatementDto {
  @ApiProperty({ enum: ['stated', 'waived'] }) kind!: 'stated' | 'waived';
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
  @ApiProperty({ type: [StatementFileDto] }) files!: StatementFileDto[];
}

export class RevealDto {
  @ApiProperty({ type: String, description: 'Path in the application, e.g. assessors.2.idNo' }) @Matches(/^[\w.]{1,120}$/) path!: string;
  @ApiProperty({ type: String }) @IsString() @Length(4, 200) reason!: string;
}

export class RevealedDto {
  @ApiProperty({ type: String, nullable: true }) value!: string | null;
}

export class ActAnswerDto {
  @ApiProperty({ type: Boolean }) saved!: true;
  @ApiProperty({ type: String }) caseState!: string;
}
