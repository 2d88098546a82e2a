import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { agentsOfCase, type AgentOfCase } from '@beian/cases';
import { signedIn, type Principal } from '@beian/identity';
import type { FastifyReply } from 'fastify';
import { Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { CaseRows } from '../cases/case-rows.js';
import { isApplicant, mayReveal } from '../cases/who-may.js';
import { CaseDesk } from '../desk/case-desk.js';
import { sandboxed } from '../files/file-answer.js';
import { mimeOf } from '../files/file-upload.js';
import { notFound } from '../http/problem.js';
import { UuidPipe } from '../http/uuid-pipe.js';
import { CaseAgentDto } from './agents-dto.js';

/** By whose letter of authorisation a case was handed in or corrected (CC-165). Protected personal data are on a letter: it is for the applicant and the authority of the case. */
@ApiTags('agents')
@Controller('api/v1/cases/:id/agents')
@Allow(signedIn)
export class CaseAgentsController {
  constructor(
    private readonly desk: CaseDesk,
    private readonly rows: CaseRows,
  ) {}

  @Get()
  @ApiOkResponse({ type: [CaseAgentDto] })
  async list(@Caller() caller: Principal, @Param('id', UuidPipe) id: string): Promise<CaseAgentDto[]> {
    const agents = await this.agents(caller, id);
    return agents.map(({ letter: { name, kind, size }, agentName, agentOrganisation, from, until, id: agencyId }) => ({ id: agencyId, agentName, agentOrganisation, from, until, letter: { name, kind, size } }));
  }

  @Get(':agencyId/letter')
  @ApiProduces('application/pdf', 'image/png', 'image/jpeg')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async letter(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Param('agencyId', UuidPipe) agencyId: string, @Res() reply: FastifyReply): Promise<void> {
    const found = (await this.agents(caller, id)).find((agent) => agent.id === agencyId);
    if (!found) throw notFound();
    await sandboxed(reply, found.letter.name, mimeOf(found.letter.kind)).send(await this.desk.files.get(found.letter.sha256));
  }

  private async agents(caller: Principal, id: string): Promise<readonly AgentOfCase[]> {
    await this.rows.find(caller, id);
    const { sql } = this.desk.deps.database;
    const held = await sql.row<{ applicant: string; authority: string | null }>('select applicant_id as applicant, authority_id as authority from filing_case where id = $1', [id]);
    return held !== null && (isApplicant(caller, held.applicant) || mayReveal(caller, held.authority)) ? agentsOfCase(sql, id) : [];
  }
}
