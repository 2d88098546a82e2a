import { ApiProperty } from '@nestjs/swagger';
import { BilingualDto } from '../http/bilingual-dto.js';

/** What the law gives for the whole case. */
export class CaseLimitDto {
  @ApiProperty({ type: Number, nullable: true, description: 'Null: the law sets none' }) workdays!: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'Rule that sets it, or says that there is none' }) rule!: string | null;
  @ApiProperty({ type: BilingualDto, description: 'What is limited, or that nothing is' }) text!: BilingualDto;
}
