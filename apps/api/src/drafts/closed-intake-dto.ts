import { ApiProperty } from '@nestjs/swagger';
import type { ClosedIntake } from '@beian/procedure/declaration';
import { BilingualDto } from '../http/bilingual-dto.js';

export class ClosedIntakeDto {
  @ApiProperty({ type: String }) code!: string;
  @ApiProperty({ type: String }) rule!: string;
  @ApiProperty({ type: BilingualDto }) message!: BilingualDto;
  @ApiProperty({ type: String, format: 'date' }) opensOn!: string;
  @ApiProperty({ type: String, format: 'date' }) closesOn!: string;
}

export function closedDto(closed: ClosedIntake | null): ClosedIntakeDto | null {
  if (closed === null) return null;
  const { code, rule, message, opensOn, closesOn } = closed;
  return { code, rule, message, opensOn, closesOn };
}
