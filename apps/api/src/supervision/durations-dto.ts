import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { PlaceQuery } from '../fleet/fleet-dto.js';
import { BilingualDto } from '../http/bilingual-dto.js';

const month = /^\d{4}-(0[1-9]|1[0-2])$/;

export class DurationsQuery extends PlaceQuery {
  @ApiProperty({ type: String }) @Matches(/^[\w/.-]{1,100}$/) procedure!: string;
  @ApiProperty({ type: String, required: false, description: 'First month, 2026-01; left out: eleven before the last' }) @IsOptional() @Matches(month) from?: string;
  @ApiProperty({ type: String, required: false, description: 'Last month; left out: this one' }) @IsOptional() @Matches(month) until?: string;
}

export class StepDurationsQuery extends DurationsQuery {
  @ApiProperty({ type: String }) @Matches(/^\w{1,100}$/) process!: string;
  @ApiProperty({ type: String }) @Matches(/^\w{1,100}$/) element!: string;
}

export class DurationDto {
  @ApiProperty({ type: Number, description: 'Finished activations' }) times!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Working days that half of them took at most' }) median!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Working days that nine of ten took at most' }) p90!: number | null;
}

/** Over the whole period, and in each of its months. */
export class MonthlyDurationDto extends DurationDto {
  @ApiProperty({ type: [DurationDto] }) months!: DurationDto[];
}

export class StepDurationDto extends MonthlyDurationDto {
  @ApiProperty({ type: String }) process!: string;
  @ApiProperty({ type: BilingualDto }) processName!: BilingualDto;
  @ApiProperty({ type: String }) element!: string;
  @ApiProperty({ type: BilingualDto }) name!: BilingualDto;
}

export class AuthorityDurationDto extends MonthlyDurationDto {
  @ApiProperty({ type: String, format: 'uuid' }) authority!: string;
  @ApiProperty({ type: String }) name!: string;
}

class PeriodDto {
  @ApiProperty({ type: String }) place!: string;
  @ApiProperty({ type: [String], description: 'Months from first to last' }) months!: string[];
}

export class StepDurationsDto extends PeriodDto {
  @ApiProperty({ type: [StepDurationDto], description: 'In the order of the procedure, its calls after it' }) steps!: StepDurationDto[];
}

export class AuthorityDurationsDto extends PeriodDto {
  @ApiProperty({ type: BilingualDto }) name!: BilingualDto;
  @ApiProperty({ type: [AuthorityDurationDto], description: 'Most finished ones first' }) authorities!: AuthorityDurationDto[];
}
