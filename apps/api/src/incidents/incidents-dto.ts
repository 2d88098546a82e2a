import { ApiProperty } from '@nestjs/swagger';

export class IncidentDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) caseId!: string;
  @ApiProperty({ type: String }) caseNo!: string;
  @ApiProperty({ type: Number }) pos!: number;
  @ApiProperty({ type: String }) kind!: string;
  @ApiProperty({ type: String, nullable: true }) element!: string | null;
  @ApiProperty({ type: String }) message!: string;
  @ApiProperty({ type: String, nullable: true }) diagnosis!: string | null;
  @ApiProperty({ type: Number }) times!: number;
  @ApiProperty({ type: String, format: 'date-time' }) openedAt!: string;
  @ApiProperty({ type: String, format: 'date-time' }) lastSeenAt!: string;
}

export class IncidentActDto {
  @ApiProperty({ enum: ['applied', 'saved', 'superseded'] }) state!: 'applied' | 'saved' | 'superseded';
}
