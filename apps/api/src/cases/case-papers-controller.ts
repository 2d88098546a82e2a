import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { applicationOf } from '@beian/cases';
import { caseScope, signedIn, type Principal } from '@beian/identity';
import type { FastifyReply } from 'fastify';
import { Acting, Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { CaseDesk } from '../desk/case-desk.js';
import { MaterialStateDto } from '../drafts/drafts-dto.js';
import { ApplicationForm } from '../files/application-form.js';
import { attachment, sandboxed } from '../files/file-answer.js';
import { notFound } from '../http/problem.js';
import { UuidPipe } from '../http/uuid-pipe.js';
import { officers } from '../tasks/workers.js';
import { CaseComments } from './case-comments.js';
import { CommentTextDto } from './case-dto.js';
import { CasePapers } from './case-papers.js';
import { FormerApplication } from './former-application.js';
import { CaseRows } from './case-rows.js';
import { CommentDto, ComparedAnswerDto, OfficialDocumentDto, SubmissionDto } from './case-papers-dto.js';
import { isApplicant, isOutside } from './who-may.js';

@ApiTags('cases')
@Controller('api/v1')
@Allow(signedIn)
export class CasePapersController {
  constructor(
    private readonly papers: CasePapers,
    private readonly comments: CaseComments,
    private readonly desk: CaseDesk,
    private readonly form: ApplicationForm,
    private readonly rows: CaseRows,
    private readonly former: FormerApplication,
  ) {}

  /** Protected personal data are on it: for the applicant and the authority of the case. */
  @Get('cases/:id/form.pdf')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async print(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    const { procedureId, caseNo } = await this.rows.find(caller, id);
    const { sql } = this.desk.deps.database;
    const [application, row] = await Promise.all([
      applicationOf(sql, this.desk.procedure(procedureId), id),
      sql.row<{ applicant: string; authority: string | null }>('select applicant_id as applicant, authority_id as authority from filing_case where id = $1', [id]),
    ]);
    if (!row || !application || !(isApplicant(caller, row.applicant) || caller.roles.some(({ organisationId }) => organisationId === row.authority))) throw notFound();
    const pdf = await this.form.print(procedureId, this.desk.deps.vault.open(application.form), id);
    await sandboxed(reply, `${caseNo}.pdf`, 'application/pdf').send(pdf);
  }

  @Get('cases/:id/materials')
  @ApiOkResponse({ type: [MaterialStateDto] })
  materials(@Caller() caller: Principal, @Param('id', UuidPipe) id: string): Promise<MaterialStateDto[]> {
    return this.papers.materials(caller, id);
  }

  @Get('cases/:id/submissions')
  @ApiOkResponse({ type: [SubmissionDto] })
  submissions(@Caller() caller: Principal, @Param('id', UuidPipe) id: string): Promise<SubmissionDto[]> {
    return this.papers.submissions(caller, id);
  }

  /** For the office: the applicant knows what he wrote. */
  @Get('cases/:id/former-application')
  @Allow(officers)
  @ApiOkResponse({ type: ComparedAnswerDto })
  async formerApplication(@Caller() caller: Principal, @Param('id', UuidPipe) id: string): Promise<ComparedAnswerDto> {
    return { former: await this.former.read(caller, id) };
  }

  @Get('cases/:id/documents')
  @ApiOkResponse({ type: [OfficialDocumentDto] })
  documents(@Caller() caller: Principal, @Param('id', UuidPipe) id: string): Promise<OfficialDocumentDto[]> {
    return this.papers.documents(caller, id);
  }

  @Get('documents/:id/file')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async document(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    const scope = caseScope(caller, 2);
    const row = await this.desk.deps.database.sql.row<{ sha256: string; title: string }>(
      `select d.sha256, d.title_zh as title from official_document d join filing_case c on c.id = d.case_id where d.id = $1 and d.state = 'sealed' and ${scope.sql}`, [id, ...scope.values]);
    if (!row) throw notFound();
    await sandboxed(reply, `${row.title}.pdf`, 'application/pdf').send(await this.desk.files.get(row.sha256));
  }

  @Get('cases/:id/archive')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async archive(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    const scope = caseScope(caller, 2);
    const row = await this.desk.deps.database.sql.row<{ sha256: string; caseNo: string }>(
      `select p.sha256, c.case_no as "caseNo" from archive_package p join filing_case c on c.id = p.case_id where c.id = $1 and ${scope.sql}`, [id, ...scope.values]);
    if (!row || isOutside(caller)) throw notFound();
    await attachment(reply, `${row.caseNo}.zip`, 'application/zip').send(await this.desk.files.get(row.sha256));
  }

  @Get('cases/:id/comments')
  @ApiOkResponse({ type: [CommentDto] })
  readComments(@Caller() caller: Principal, @Param('id', UuidPipe) id: string): Promise<CommentDto[]> {
    return this.comments.read(caller, id);
  }

  @Post('cases/:id/comments')
  @Acting(true)
  @ApiCreatedResponse({ type: [CommentDto] })
  async comment(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Body() { text }: CommentTextDto): Promise<CommentDto[]> {
    await this.comments.add(caller, id, text);
    return this.comments.read(caller, id);
  }
}
