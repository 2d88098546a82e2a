import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { dropPhrase, keepPhrase, readPhrases, refuse, type PhraseKeeper } from '@beian/cases';
import type { Principal } from '@beian/identity';
import { Acting, Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { answered } from '../desk/answered.js';
import { CaseDesk } from '../desk/case-desk.js';
import { notFound } from '../http/problem.js';
import { UuidPipe } from '../http/uuid-pipe.js';
import { leads } from '../tasks/task-rights.js';
import { officers } from '../tasks/workers.js';
import { NewPhraseDto, PhraseDto, PhrasesQuery } from './phrases-dto.js';

const notLeading = refuse('forbidden', 'LEADERS_ONLY', '单位的常用语由督导或签批领导维护。', 'The phrases of an organisation are kept by its supervisors and leaders.');

/** Phrases for common opinions: one's own and those of the organisation. */
@ApiTags('tasks')
@Controller('api/v1/phrases')
@Allow(officers)
export class PhrasesController {
  constructor(private readonly desk: CaseDesk) {}

  @Get()
  @ApiOkResponse({ type: [PhraseDto] })
  async list(@Caller() caller: Principal, @Query() { step }: PhrasesQuery): Promise<PhraseDto[]> {
    const keeper = keeperOf(caller);
    const rows = await readPhrases(this.desk.deps.database.sql, keeper, step ?? null);
    return rows.map(({ id, text, shared }) => ({ id, text, shared, mayDrop: !shared || leads(caller, keeper.organisationId) }));
  }

  @Post()
  @HttpCode(200)
  @Acting(true)
  @ApiOkResponse({ type: [PhraseDto] })
  async keep(@Caller() caller: Principal, @Body() { text, shared, step }: NewPhraseDto): Promise<PhraseDto[]> {
    const keeper = keeperOf(caller);
    if (shared && !leads(caller, keeper.organisationId)) answered(notLeading);
    answered(await keepPhrase(this.desk.deps.database.sql, keeper, { text, shared, step: step ?? null }));
    return this.list(caller, { ...(step === undefined ? {} : { step }) });
  }

  @Delete(':id')
  @ApiOkResponse({ type: [PhraseDto] })
  async drop(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Query() query: PhrasesQuery): Promise<PhraseDto[]> {
    const keeper = keeperOf(caller);
    answered(await dropPhrase(this.desk.deps.database.sql, keeper, id, leads(caller, keeper.organisationId)));
    return this.list(caller, query);
  }
}

function keeperOf({ userId, organisation }: Principal): PhraseKeeper {
  if (!organisation) throw notFound();
  return { userId, organisationId: organisation.id };
}
