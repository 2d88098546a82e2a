import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID, Length } from 'class-validator';
import { BilingualDto } from '../http/bilingual-dto.js';

export class AskDto {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() userId!: string;
  @ApiProperty({ type: String }) @IsString() @Length(1, 1000) text!: string;
}

export class AnswerDto {
  @ApiProperty({ type: String }) @IsString() @Length(1, 1000) text!: string;
}

export class QuestionDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) taskId!: string;
  @ApiProperty({ type: String, format: 'uuid' }) caseId!: string;
  @ApiProperty({ type: String }) caseNo!: string;
  @ApiProperty({ type: String }) institution!: string;
  @ApiProperty({ type: BilingualDto, description: 'The step' }) name!: BilingualDto;
  @ApiProperty({ type: String }) askedBy!: string;
  @ApiProperty({ type: String }) askedOf!: string;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: String, format: 'date-time' }) askedAt!: string;
  @ApiProperty({ type: String, nullable: true }) answer!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) answeredAt!: string | null;
}
