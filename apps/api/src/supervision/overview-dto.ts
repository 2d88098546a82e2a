import { ApiProperty } from '@nestjs/swagger';
import { VerdictCountsDto } from '../conformance/conformance-dto.js';
import { BilingualDto } from '../http/bilingual-dto.js';

export class PausedCasesDto {
  @ApiProperty({ type: String }) state!: string;
  @ApiProperty({ type: BilingualDto }) label!: BilingualDto;
  @ApiProperty({ type: Number }) count!: number;
}

/** Each number is the length of the list of cases asked with the same `which`. */
export class OpenCasesDto {
  @ApiProperty({ type: Number }) open!: number;
  @ApiProperty({ type: Number }) dueToday!: number;
  @ApiProperty({ type: Number }) overdue!: number;
  @ApiProperty({ type: Number, description: 'In a state that holds the statutory clock' }) paused!: number;
  @ApiProperty({ type: [PausedCasesDto] }) pausedBy!: PausedCasesDto[];
}

export class AgesDto {
  @ApiProperty({ type: Number, description: 'Working days that half of them have waited at least' }) medianWorkdays!: number;
  @ApiProperty({ type: Number }) oldestWorkdays!: number;
  @ApiProperty({ type: String, format: 'date' }) oldestSince!: string;
  @ApiProperty({ type: Boolean, description: 'Rests on days whose holidays are not published' }) provisional!: boolean;
}

export class BusyStepDto extends AgesDto {
  @ApiProperty({ type: String }) procedureId!: string;
  @ApiProperty({ type: BilingualDto }) procedureTitle!: BilingualDto;
  @ApiProperty({ type: String, description: 'Call activities from the top process down, joined by a slash' }) path!: string;
  @ApiProperty({ type: String }) element!: string;
  @ApiProperty({ type: BilingualDto }) name!: BilingualDto;
  @ApiProperty({ type: Number }) count!: number;
  @ApiProperty({ type: Number }) overdue!: number;
}

export class QueueDto extends AgesDto {
  @ApiProperty({ type: Number, description: 'Open tasks' }) open!: number;
  @ApiProperty({ type: Number, description: 'Taken by nobody yet' }) unclaimed!: number;
  @ApiProperty({ type: Number }) dueToday!: number;
  @ApiProperty({ type: Number }) overdue!: number;
}

export class OrganQueueDto extends QueueDto {
  @ApiProperty({ type: String, description: 'Id of the organ; `institutions` or `experts` for all of them' }) key!: string;
  @ApiProperty({ type: String, nullable: true }) name!: string | null;
}

export class HolderQueueDto extends QueueDto {
  @ApiProperty({ type: String, nullable: true, description: 'Who holds the tasks; null: nobody yet' }) userId!: string | null;
  @ApiProperty({ type: String, nullable: true }) name!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'The group that tasks nobody holds wait for' }) role!: string | null;
}

export class OverviewDto {
  @ApiProperty({ type: String, format: 'date-time', description: 'The figures are exact at this instant' }) asOf!: string;
  @ApiProperty({ type: String, format: 'date' }) today!: string;
  @ApiProperty({ type: String, description: 'The place asked for, else the widest of the caller' }) place!: string;
  @ApiProperty({ type: OpenCasesDto }) cases!: OpenCasesDto;
  @ApiProperty({ type: Number }) incidents!: number;
  @ApiProperty({ type: VerdictCountsDto }) conformance!: VerdictCountsDto;
  @ApiProperty({ type: [BusyStepDto], description: 'Where most cases stand, over all procedures' }) busiest!: BusyStepDto[];
  @ApiProperty({ type: [OrganQueueDto], description: 'Most open tasks first' }) queues!: OrganQueueDto[];
}
