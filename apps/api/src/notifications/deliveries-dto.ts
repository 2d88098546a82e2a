import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length, Matches } from 'class-validator';
import { BilingualDto } from '../http/bilingual-dto.js';

const failures = ['REFUSED', 'UNREACHABLE', 'NO_ADDRESS', 'NO_READER', 'UNKNOWN_TEMPLATE', 'NOT_CARRIED'] as const;
export type Failure = (typeof failures)[number];
export const isFailure = (code: string | null): code is Failure => failures.some((failure) => failure === code);

export class UndeliveredDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) caseId!: string | null;
  @ApiProperty({ type: String, nullable: true }) caseNo!: string | null;
  @ApiProperty({ enum: ['mail', 'sms', 'page'] }) channel!: 'mail' | 'sms' | 'page';
  @ApiProperty({ type: BilingualDto }) title!: BilingualDto;
  @ApiProperty({ enum: ['waiting', 'givenUp'] }) state!: 'waiting' | 'givenUp';
  @ApiProperty({ enum: failures, nullable: true, description: 'Null while it waits for a first attempt' }) failure!: Failure | null;
  @ApiProperty({ type: String, nullable: true, description: 'What the other side answered' }) answer!: string | null;
  @ApiProperty({ type: Number }) attempts!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Null for somebody without an account' }) recipient!: string | null;
  @ApiProperty({ type: String, nullable: true }) organisation!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it is tried again' }) nextAt!: string | null;
}

export class SettleDto {
  @ApiProperty({ type: String, description: 'How the person was told otherwise' }) @IsString() @Length(1, 500) @Matches(/\S/) reason!: string;
}
