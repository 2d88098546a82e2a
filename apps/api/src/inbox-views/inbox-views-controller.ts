import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { deleteView, listViews, saveView, type InboxView } from '@beian/cases';
import type { Principal } from '@beian/identity';
import { Acting, Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { answered } from '../desk/answered.js';
import { CaseDesk } from '../desk/case-desk.js';
import { SeenRevision } from '../http/revision.js';
import { UuidPipe } from '../http/uuid-pipe.js';
import { officers } from '../tasks/workers.js';
import { InboxViewDto, NewInboxViewDto, viewColumns, type ViewColumn } from './inbox-views-dto.js';

/** A person's own views of the inbox: box, filters, sort and columns under a name. Nobody sees another's. */
@ApiTags('tasks')
@Controller('api/v1/inbox-views')
@Allow(officers)
export class InboxViewsController {
  constructor(private readonly desk: CaseDesk) {}

  @Get()
  @ApiOkResponse({ type: [InboxViewDto] })
  async list(@Caller() { userId }: Principal): Promise<InboxViewDto[]> {
    return (await listViews(this.desk.deps.database.sql, userId)).map(viewDto);
  }

  @Post()
  @Acting(true)
  @ApiCreatedResponse({ type: InboxViewDto })
  async add(@Caller() { userId }: Principal, @Body() view: NewInboxViewDto): Promise<InboxViewDto> {
    return viewDto(answered(await saveView(this.desk.deps.database, userId, view, null)));
  }

  @Put(':id')
  @ApiOkResponse({ type: InboxViewDto })
  async change(@Caller() { userId }: Principal, @Param('id', UuidPipe) id: string, @SeenRevision() revision: number, @Body() view: NewInboxViewDto): Promise<InboxViewDto> {
    return viewDto(answered(await saveView(this.desk.deps.database, userId, view, { id, revision })));
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  async remove(@Caller() { userId }: Principal, @Param('id', UuidPipe) id: string): Promise<void> {
    answered(await deleteView(this.desk.deps.database.sql, userId, id));
  }
}

const isColumn = (name: string): name is ViewColumn => viewColumns.some((column) => column === name);

const viewDto = ({ id, name, box, filter: { procedure, region, q }, sort, columns, standing, revision }: InboxView): InboxViewDto =>
  ({ id, name, box, filter: { procedure, region, q }, sort, columns: columns.filter(isColumn), standing, revision });
