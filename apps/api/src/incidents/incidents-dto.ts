import { ApiProperty } from '@nestjs/swagger';
import type { IncidentKind } from '@beian/cases';
import { BilingualDto } from '../http/bilingual-dto.js';

const kinds = ['illegal-move', 'digest-mismatch', 'author-error', 'unknown-stimulus', 'workflow-task-failed', 'unapplied', 'not-running'] as const satisfies readonly IncidentKind[];

export class IncidentDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) caseId!: string;
  @ApiProperty({ type: String }) caseNo!: string;
  @ApiProperty({ type: Number }) pos!: number;
  @ApiProperty({ enum: kinds }) kind!: IncidentKind;
  @ApiProperty({ type: String, nullable: true }) element!: string | null;
  @ApiProperty({ type: BilingualDto, nullable: true, description: 'The step, as its diagram calls it' }) name!: BilingualDto | null;
  @ApiProperty({ type: String }) message!: string;
  @ApiProperty({ type: String, nullable: true }) diagnosis!: string | null;
  @ApiProperty({ type: Number }) times!: number;
  @ApiProperty({ type: String, format: 'date-time' }) openedAt!: string;
  @ApiProperty({ type: String, format: 'date-time' }) lastSeenAt!: string;
}

export class IncidentActDto {
  @ApiProperty({ enum: ['applied', 'saved', 'superseded'] }) state!: 'applied' | 'saved' | 'superseded';
}
