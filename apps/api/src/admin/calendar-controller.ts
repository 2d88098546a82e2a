import { Body, Controller, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { only, type Principal } from '@beian/identity';
import type { FastifyRequest } from 'fastify';
import { Acting, Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { actOf } from './act-of.js';
import { CalendarDifferenceDto, CalendarQuery, CalendarYearDto, LoadedYearDto, PreviewQuery } from './calendar-dto.js';
import { CalendarImport } from './calendar-import.js';

@ApiTags('administration')
@Controller('api/v1/admin/calendar')
@Allow(only('systemAdmin'))
export class CalendarController {
  constructor(private readonly calendar: CalendarImport) {}

  @Get()
  @ApiOkResponse({ type: [LoadedYearDto] })
  read(@Query() { year }: CalendarQuery): Promise<LoadedYearDto[]> {
    return this.calendar.years(year ?? null);
  }

  @Post()
  @HttpCode(200)
  @Acting(true)
  @ApiOkResponse({ type: CalendarDifferenceDto })
  load(@Caller() caller: Principal, @Body() wanted: CalendarYearDto, @Query() { preview }: PreviewQuery, @Req() request: FastifyRequest): Promise<CalendarDifferenceDto> {
    return this.calendar.load(actOf(caller, request), wanted, preview === 'true');
  }
}
