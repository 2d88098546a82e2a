import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { only, type Principal } from '@beian/identity';
import { Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { PlaceQuery } from '../fleet/fleet-dto.js';
import { Durations } from './durations.js';
import { AuthorityDurationsDto, DurationsQuery, StepDurationsDto, StepDurationsQuery } from './durations-dto.js';
import { Overview } from './overview.js';
import { OverviewDto } from './overview-dto.js';
import { Queues } from './queues.js';
import { Report } from './report.js';
import { ReportDto, ReportQuery } from './report-dto.js';
import { HolderQueuesDto, HoldersQuery, OrganQueuesDto, QueueTaskPageDto, QueueTasksQuery } from './queues-dto.js';

/** What a supervisor sees of all open work at a place of his. */
@ApiTags('supervision')
@Controller('api/v1/supervision')
@Allow(only('supervisor'))
export class SupervisionController {
  constructor(
    private readonly overviews: Overview,
    private readonly queues: Queues,
    private readonly durations: Durations,
    private readonly reports: Report,
  ) {}

  @Get('overview')
  @ApiOkResponse({ type: OverviewDto })
  overview(@Caller() caller: Principal, @Query() { place }: PlaceQuery): Promise<OverviewDto> {
    return this.overviews.read(caller, place);
  }

  @Get('queues')
  @ApiOkResponse({ type: OrganQueuesDto })
  organs(@Caller() caller: Principal, @Query() { place }: PlaceQuery): Promise<OrganQueuesDto> {
    return this.queues.organs(caller, place);
  }

  /** By due instant. */
  @Get('tasks')
  @ApiOkResponse({ type: QueueTaskPageDto })
  tasks(@Caller() caller: Principal, @Query() query: QueueTasksQuery): Promise<QueueTaskPageDto> {
    return this.queues.tasks(caller, query);
  }

  /** One queue by who holds its tasks. */
  @Get('holders')
  @ApiOkResponse({ type: HolderQueuesDto })
  holders(@Caller() caller: Principal, @Query() { key, place }: HoldersQuery): Promise<HolderQueuesDto> {
    return this.queues.holders(caller, place, key);
  }

  /** Throughput and duration of every step of a procedure, by month. */
  @Get('durations')
  @ApiOkResponse({ type: StepDurationsDto })
  steps(@Caller() caller: Principal, @Query() query: DurationsQuery): Promise<StepDurationsDto> {
    return this.durations.steps(caller, query);
  }

  /** One step at every authority of the place. */
  @Get('durations/compared')
  @ApiOkResponse({ type: AuthorityDurationsDto })
  compared(@Caller() caller: Principal, @Query() query: StepDurationsQuery): Promise<AuthorityDurationsDto> {
    return this.durations.compared(caller, query);
  }

  /** One month, to be printed. */
  @Get('report')
  @ApiOkResponse({ type: ReportDto })
  report(@Caller() caller: Principal, @Query() query: ReportQuery): Promise<ReportDto> {
    return this.reports.read(caller, query);
  }
}
