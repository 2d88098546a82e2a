import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { StatutoryClockDto } from './case-dto.js';

const civilDate = /^\d{4}-\d{2}-\d{2}$/;

/** Civil dates; none of them is stored. */
export class SuppositionQuery {
  @ApiProperty({ type: String, format: 'date', required: false, description: 'Accepted on this day instead' }) @IsOptional() @Matches(civilDate) acceptedOn?: string;
  @ApiProperty({ type: String, format: 'date', required: false, description: 'Held from this day on, which is still used' }) @IsOptional() @Matches(civilDate) suspendedFrom?: string;
  @ApiProperty({ type: String, format: 'date', required: false, description: 'Until this day, which is not used' }) @IsOptional() @Matches(civilDate) suspendedTo?: string;
  @ApiProperty({ type: String, format: 'date', required: false, description: 'What holds the clock now ends on this day' }) @IsOptional() @Matches(civilDate) resumedOn?: string;
  @ApiProperty({ type: Number, required: false, minimum: 1, maximum: 250, description: 'Working days until the decision; left out: those of the case' }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(250) limit?: number;
}

export class ClockDayDto {
  @ApiProperty({ type: String, format: 'date' }) date!: string;
  @ApiProperty({ enum: ['used', 'paused', 'rest'] }) kind!: 'used' | 'paused' | 'rest';
  @ApiProperty({ type: Boolean, description: 'The holidays of this day are not published' }) provisional!: boolean;
}

export class SupposedClockDto {
  @ApiProperty({ type: Number, nullable: true, description: 'Working days until the decision' }) limit!: number | null;
  @ApiProperty({ type: StatutoryClockDto, description: 'As it is' }) asIs!: StatutoryClockDto;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The day on which the limit would be reached; null while the clock would be held' }) due!: string | null;
  @ApiProperty({ type: Boolean }) provisional!: boolean;
  @ApiProperty({ type: [ClockDayDto], description: 'From the day after the acceptance until the due day' }) days!: ClockDayDto[];
}
