import { Injectable } from '@nestjs/common';
import { legalTime, type Sql } from '@beian/cases';
import type { Principal } from '@beian/identity';
import type { FastifyRequest } from 'fastify';
import { CaseDesk } from '../desk/case-desk.js';
import { FileUpload } from '../files/file-upload.js';
import { requirePrintable } from '../files/unprintable-characters.js';
import { inBeijing } from '../http/beijing-time.js';
import { notFound } from '../http/problem.js';
import { isOfApplicant } from './who-may.js';
import type { ActAnswerDto, GivenStatementDto, StatementDto, StatementFileDto } from './case-papers-dto.js';
import { refuseStatement, statementClosed, unknownFile, type AskedStatement } from './statement-refusals.js';

interface StatementFact {
  readonly kind: 'stated' | 'waived';
  readonly text: string;
  readonly at: string;
  readonly files: readonly string[];
}

const asked = `select c.applicant_id as applicant, (select at from case_anchor where case_id = c.id and name = 'statementDueAt') as due,
  (select value from case_fact where case_id = c.id and key = 'statement') as statement from filing_case c where c.id = $1`;

/** What the applicant says to an intended rejection, or that he says nothing: a fact that the hearing reads. */
@Injectable()
export class StatementDesk {
  constructor(
    private readonly desk: CaseDesk,
    private readonly upload: FileUpload,
  ) {}

  /** A file beside the statement, before it is given. */
  async attach(caller: Principal, id: string, request: FastifyRequest): Promise<StatementFileDto> {
    const { sql } = this.desk.deps.database;
    const row = await this.asked(sql, caller, id, asked);
    statementClosed(row, (await legalTime(sql)).now);
    const { name, inspected } = await this.upload.receive(request);
    const stored = await sql.row<{ id: string }>(
      `insert into statement_file (case_id, name, kind, size, sha256, storage_key, uploaded_by) values ($1, $2, $3, $4, $5, $5, $6) returning id`,
      [id, name, inspected.kind, inspected.size, inspected.sha256, caller.userId]);
    return { id: stored?.id ?? '', name, kind: inspected.kind, size: inspected.size, sha256: inspected.sha256 };
  }

  async give(caller: Principal, id: string, given: StatementDto): Promise<ActAnswerDto> {
    requirePrintable({ text: given.text ?? '' });
    const { database } = this.desk.deps;
    await database.transaction(async (sql) => {
      const row = await this.asked(sql, caller, id, `${asked} for no key update of c`);
      const { now } = await legalTime(sql);
      refuseStatement(row, given, now);
      const files = given.waive ? [] : (given.files ?? []);
      const kept = await sql.run(`update statement_file set given_at = $3 where case_id = $1 and id = any ($2::uuid[]) and given_at is null`, [id, files, now]);
      if (kept !== new Set(files).size) throw unknownFile();
      const statement: StatementFact = { kind: given.waive ? 'waived' : 'stated', text: given.waive ? '' : (given.text?.trim() ?? ''), at: now, files };
      await sql.run(`update case_fact set value = $2 where case_id = $1 and key = 'statement'`, [id, JSON.stringify(statement)]);
    });
    const state = await database.sql.row<{ state: string }>('select state from filing_case where id = $1', [id]);
    return { saved: true, caseState: state?.state ?? '' };
  }

  /** As the case page tells it, to the applicant and the office alike. */
  async read(sql: Sql, id: string): Promise<GivenStatementDto | null> {
    const row = await sql.row<{ statement: StatementFact | null }>(`select value as statement from case_fact where case_id = $1 and key = 'statement'`, [id]);
    if (!row?.statement) return null;
    const { kind, text, at, files } = row.statement;
    const stored = await sql.rows<StatementFileDto & Record<string, unknown>>(
      `select id, name, kind, size::int as size, sha256 from statement_file where case_id = $1 and id = any ($2::uuid[]) order by uploaded_at, id`, [id, files]);
    return { kind, text, at: inBeijing(at), files: [...stored] };
  }

  private async asked(sql: Sql, caller: Principal, id: string, question: string): Promise<AskedStatement> {
    const row = await sql.row<AskedStatement & Record<string, unknown>>(question, [id]);
    if (!row || !isOfApplicant(caller, row.applicant)) throw notFound();
    return row;
  }
}
