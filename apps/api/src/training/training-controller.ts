import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { signedIn } from '@beian/identity';
import { endOfDay, isCivilDate, civilDate } from '@beian/calendar';
import { IsISO8601 } from 'class-validator';
import { Acting, Allow } from '../access/declare-policy.js';
import { answered } from '../desk/answered.js';
import { CaseDesk } from '../desk/case-desk.js';
import { inBeijing } from '../http/beijing-time.js';
import { notFound } from '../http/problem.js';
import { Settings } from '../settings.js';

export class ClockTargetDto {
  @ApiProperty({ type: String, description: 'An instant, or a civil date meaning its end in Beijing' }) @IsISO8601() to!: string;
}

export class MovedClockDto {
  @ApiProperty({ type: String, format: 'date-time' }) now!: string;
  @ApiProperty({ type: Number }) offsetSeconds!: number;
  @ApiProperty({ type: [String], description: 'Instants at which something fell due on the way' }) stops!: string[];
}

/** Outside training mode this address does not exist. */
@ApiTags('training')
@Controller('api/v1/training')
export class TrainingController {
  constructor(
    private readonly desk: CaseDesk,
    private readonly settings: Settings,
  ) {}

  @Post('clock')
  @HttpCode(200)
  @Allow(signedIn)
  @Acting(true)
  @ApiOkResponse({ type: MovedClockDto })
  async move(@Body() { to }: ClockTargetDto): Promise<MovedClockDto> {
    if (!this.settings.training) throw notFound();
    const target = isCivilDate(to) ? endOfDay(civilDate(to)) : new Date(to).toISOString();
    const { now, offsetSeconds, stops } = answered(await this.desk.bell.moveTrainingClock(target));
    return { now: inBeijing(now), offsetSeconds, stops: stops.map(inBeijing) };
  }
}
