import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { signedIn } from '@beian/identity';
import { casesStanding } from '@beian/cases';
import { beijingDate, endOfDay, isCivilDate, civilDate } from '@beian/calendar';
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

/** Past the last year with a working calendar nothing counted in working days runs out by itself. */
export class StandstillDto {
  @ApiProperty({ type: Number }) lastYear!: number;
  @ApiProperty({ type: Number, description: 'The year whose calendar is to be imported' }) missingYear!: number;
  @ApiProperty({ type: Number, description: 'Cases that wait for it' }) cases!: number;
}

export class MovedClockDto {
  @ApiProperty({ type: String, format: 'date-time' }) now!: string;
  @ApiProperty({ type: Number }) offsetSeconds!: number;
  @ApiProperty({ type: [String], description: 'Instants at which something fell due on the way' }) stops!: string[];
  @ApiProperty({ type: StandstillDto, nullable: true, description: 'The clock has passed the last year with a calendar' }) standstill!: StandstillDto | null;
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
    return { now: inBeijing(now), offsetSeconds, stops: stops.map(inBeijing), standstill: await this.standstill(now) };
  }

  private async standstill(now: string): Promise<StandstillDto | null> {
    const { sql } = this.desk.deps.database;
    const { year: lastYear } = (await sql.row<{ year: number | null }>('select max(year) as year from calendar_year')) ?? { year: null };
    if (lastYear === null || Number(beijingDate(now).slice(0, 4)) <= lastYear) return null;
    return { lastYear, missingYear: lastYear + 1, cases: await casesStanding(sql) };
  }
}
