import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { open, publicQueryLimit } from '@beian/identity';
import { Allow, Limited } from '../access/declare-policy.js';
import { awaitedApplication, awaitedDto, type AwaitedApplication } from '../cases/awaited-application.js';
import { stateLabel } from '../cases/state-labels.js';
import { CaseDesk } from '../desk/case-desk.js';
import { inBeijing } from '../http/beijing-time.js';
import { notFound } from '../http/problem.js';
import { CaseSteps } from './case-steps.js';
import { ProgressQuery, PublicDocumentDto, PublicProgressDto } from './public-dto.js';

interface ProgressRow {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly caseNo: string;
  readonly procedureId: string;
  readonly institution: string;
  readonly state: string;
  readonly submittedAt: string;
  readonly endedAt: string | null;
  readonly authority: string | null;
  readonly awaits: AwaitedApplication;
}

interface DocumentRow {
  readonly [key: string]: unknown;
  readonly zh: string;
  readonly en: string;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly signedAt: string | null;
  readonly sha256: string | null;
  readonly state: string;
}

/** What anybody may ask without signing in: nothing of natural persons. */
@ApiTags('public')
@Controller('api/v1/public')
@Allow(open)
@Limited(publicQueryLimit)
export class PublicController {
  constructor(
    private readonly desk: CaseDesk,
    private readonly steps: CaseSteps,
  ) {}

  @Get('progress')
  @ApiOkResponse({ type: PublicProgressDto })
  async progress(@Query() { number, code }: ProgressQuery): Promise<PublicProgressDto> {
    const { sql } = this.desk.deps.database;
    const row = await sql.row<ProgressRow>(
      `select c.id, c.case_no as "caseNo", c.procedure_id as "procedureId", c.applicant_name as institution, c.state, c.submitted_at as "submittedAt", c.ended_at as "endedAt", a.name as authority,
         ${awaitedApplication} as awaits
       from filing_case c left join organisation a on a.id = c.authority_id where c.case_no = upper($1) and c.query_code = $2`, [number, code]);
    if (!row) throw notFound();
    const entered = await sql.rows<{ process: string; element: string; at: string }>(
      `select process_id as process, element_id as element, legal_at as at from case_event where case_id = $1 and kind = 'entered' order by seq`, [row.id]);
    const states = entered.flatMap(({ process, element, at }) => {
      const state = this.desk.registry.processes[process]?.model.elements[element]?.state;
      return state ? [{ state, at }] : [];
    });
    const history = states.filter(({ state }, i) => state !== states[i - 1]?.state).map(({ state, at }) => ({ name: stateLabel(state), at: inBeijing(at) }));
    const procedure = this.desk.procedure(row.procedureId);
    return {
      caseNo: row.caseNo, institution: row.institution, authority: row.authority, procedureTitle: procedure.title, stateLabel: stateLabel(row.state),
      submittedAt: row.awaits === null ? inBeijing(row.submittedAt) : null, awaitedUntil: awaitedDto(row.awaits)?.until ?? null, endedAt: row.endedAt && inBeijing(row.endedAt), history,
      steps: await this.steps.read(row.id, procedure, row.endedAt !== null),
    };
  }

  @Get('documents/:verifyCode')
  @ApiOkResponse({ type: PublicDocumentDto })
  async document(@Param('verifyCode') verifyCode: string): Promise<PublicDocumentDto> {
    const row = await this.desk.deps.database.sql.row<DocumentRow>(
      `select d.title_zh as zh, d.title_en as en, d.number, o.name as issuer, d.signed_at as "signedAt", d.sha256, d.state
       from official_document d left join organisation o on o.id = d.issuer_id
       where replace(d.verify_code, '-', '') = $1 and d.state in ('numbered', 'sealed', 'void')`, [verifyCode.toUpperCase().replace(/[\s-]/g, '')]);
    if (!row) throw notFound();
    return { title: { zh: row.zh, en: row.en }, number: row.number, issuer: row.issuer, signedAt: row.signedAt && inBeijing(row.signedAt), sha256: row.sha256, valid: row.state !== 'void' };
  }
}
