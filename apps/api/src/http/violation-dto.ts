import { ApiProperty } from '@nestjs/swagger';
import { BilingualDto } from './bilingual-dto.js';

export class ViolationDto {
  @ApiProperty({ type: String, description: 'Path in the form, e.g. lines.2.code' }) path!: string;
  @ApiProperty({ type: String }) code!: string;
  @ApiProperty({ type: BilingualDto }) message!: BilingualDto;
  @ApiProperty({ type: String, nullable: true }) rule!: string | null;
}

export class ProblemDto {
  @ApiProperty({ type: String }) type!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: Number }) status!: number;
  @ApiProperty({ type: String }) code!: string;
  @ApiProperty({ type: BilingualDto }) message!: BilingualDto;
  @ApiProperty({ type: [ViolationDto] }) violations!: readonly ViolationDto[];
  @ApiProperty({ type: String, nullable: true }) rule!: string | null;
  @ApiProperty({ required: false, description: 'After a conflict: what is stored now', type: Object, additionalProperties: true }) current?: unknown;
}
