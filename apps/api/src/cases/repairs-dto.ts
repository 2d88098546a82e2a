import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { BilingualDto } from '../http/bilingual-dto.js';

const kinds = ['reopen', 'cancel', 'renew'] as const;
type Kind = (typeof kinds)[number];
const states = ['proposed', 'approved', 'refused', 'withdrawn', 'lapsed'] as const;

export class VoidStepDto {
  @ApiProperty({ type: Number }) pos!: number;
  @ApiProperty({ type: BilingualDto }) name!: BilingualDto;
}

export class RepairPointDto {
  @ApiProperty({ enum: kinds, description: 'reopen: a step that was done; cancel: an open step that should not have been reached; renew: an open step anew, nothing becomes void' }) kind!: Kind;
  @ApiProperty({ type: Number, description: 'First position that becomes void' }) to!: number;
  @ApiProperty({ type: Number }) activation!: number;
  @ApiProperty({ type: String, nullable: true }) instance!: string | null;
  @ApiProperty({ type: String }) element!: string;
  @ApiProperty({ type: BilingualDto }) name!: BilingualDto;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
  @ApiProperty({ type: [VoidStepDto] }) voids!: VoidStepDto[];
  @ApiProperty({ type: BilingualDto, nullable: true }) whyNot!: BilingualDto | null;
}

export class RepairProposalDto {
  @ApiProperty({ enum: kinds }) @IsIn(kinds) kind!: Kind;
  @ApiProperty({ type: Number }) @IsInt() @Min(2) to!: number;
  @ApiProperty({ type: Number }) @IsInt() @Min(1) activation!: number;
  @ApiProperty({ type: String, nullable: true, required: false }) @IsOptional() @IsString() @MaxLength(100) instance?: string | null;
  @ApiProperty({ type: String }) @IsString() @MaxLength(500) reason!: string;
}

export class RepairDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ enum: kinds }) kind!: Kind;
  @ApiProperty({ type: Number }) to!: number;
  @ApiProperty({ type: String }) element!: string;
  @ApiProperty({ type: BilingualDto }) name!: BilingualDto;
  @ApiProperty({ type: String }) reason!: string;
  @ApiProperty({ enum: states }) state!: (typeof states)[number];
  @ApiProperty({ type: String }) proposedBy!: string;
  @ApiProperty({ type: String, format: 'date-time' }) proposedAt!: string;
  @ApiProperty({ type: String, nullable: true }) decidedBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) decisionReason!: string | null;
  @ApiProperty({ type: Boolean, description: 'Proposed by the reader' }) own!: boolean;
  @ApiProperty({ type: Number, nullable: true, description: 'Position of the repair' }) pos!: number | null;
}

export class ProposedRepairDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
}

export class DecidedRepairDto {
  @ApiProperty({ enum: ['approved', 'refused', 'withdrawn'] }) state!: 'approved' | 'refused' | 'withdrawn';
  @ApiProperty({ type: Boolean, description: 'Whether the case has gone on by now' }) carriedOut!: boolean;
}
