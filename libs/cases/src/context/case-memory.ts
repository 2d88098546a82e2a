import { isCivilDate } from '@beian/calendar';
import type { MaterialFacts, OrganisationFacts, SubmissionFacts } from '@beian/procedure/declaration';
import type { Json, JsonObject } from '@beian/procedure/kernel';
import type { Effect } from '../log/effect.js';
import type { Sql } from '../database/sql.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import type { CaseRow } from '../stimuli/case-row.js';
import { readMaterials, readSubmissions } from './case-reads.js';
import { provinceOf } from './region-codes.js';

export type OfficialAct = 'signed' | 'delivered' | 'fixed' | 'effective' | 'published' | 'reported' | 'extended' | 'archived';

export interface OpenCall {
  /** The call activity. */
  readonly element: string;
  readonly input: JsonObject;
}

/** What one transaction knows of its case; anchors, facts and inputs of calls are read once and kept up to date here. */
export class CaseMemory {
  /** Organisations that were sent a message in this transaction. */
  readonly messages: string[] = [];
  /** What the move under way made official; it goes into the log with the move. */
  readonly effects: Effect[] = [];
  private anchors: Map<string, string> | null = null;
  private facts: Map<string, Json> | null = null;
  private calls: Map<number, OpenCall> | null = null;
  private applied: Promise<JsonObject> | null = null;

  constructor(
    readonly sql: Sql,
    readonly deps: CaseDependencies,
    public row: CaseRow,
    /** Submissions after this position are not seen. */
    readonly untilPos: number,
  ) {}

  async anchor(name: string): Promise<string | null> {
    this.anchors ??= new Map((await this.sql.rows<{ name: string; at: string }>('select name, at from case_anchor where case_id = $1', [this.row.id])).map(({ name: key, at }) => [key, at]));
    return this.anchors.get(name) ?? null;
  }

  async setAnchor(name: string, at: string): Promise<void> {
    if (!isCivilDate(at) && Number.isNaN(Date.parse(at))) throw new RangeError(`anchor ${name} needs an instant or a civil date, not ${at}`);
    await this.anchor(name);
    this.anchors?.set(name, at);
    await this.sql.run(
      `insert into case_anchor (case_id, name, at, set_at_pos) values ($1, $2, $3, $4)
       on conflict (case_id, name) do update set at = excluded.at, set_at_pos = excluded.set_at_pos`,
      [this.row.id, name, at, this.untilPos],
    );
  }

  async fact(key: string): Promise<Json | null> {
    this.facts ??= new Map((await this.sql.rows<{ key: string; value: Json }>('select key, value from case_fact where case_id = $1', [this.row.id])).map(({ key: name, value }) => [name, value]));
    return this.facts.get(key) ?? null;
  }

  async setFact(key: string, value: Json): Promise<void> {
    await this.fact(key);
    this.facts?.set(key, value);
    await this.sql.run(
      `insert into case_fact (case_id, key, value, set_at_pos) values ($1, $2, $3, $4)
       on conflict (case_id, key) do update set value = excluded.value, set_at_pos = excluded.set_at_pos`,
      [this.row.id, key, JSON.stringify(value), this.untilPos],
    );
  }

  /** Input of the call that opened the innermost scope; empty at top level. */
  async inputOf(scope: readonly number[]): Promise<JsonObject> {
    const innermost = scope.at(-1);
    return innermost === undefined ? {} : ((await this.openCalls()).get(innermost)?.input ?? {});
  }

  /** Ids of the call activities that lead to a scope, outermost first. */
  async callsOf(scope: readonly number[]): Promise<readonly string[]> {
    if (scope.length === 0) return [];
    const calls = await this.openCalls();
    return scope.map((activation) => calls.get(activation)?.element ?? '');
  }

  async rememberCall(activation: number, call: OpenCall): Promise<void> {
    (await this.openCalls()).set(activation, call);
  }

  private async openCalls(): Promise<Map<number, OpenCall>> {
    this.calls ??= new Map(
      (await this.sql.rows<{ activation: number; element: string; input: JsonObject }>('select activation, element, input from case_scope where case_id = $1', [this.row.id]))
        .map(({ activation, element, input }) => [activation, { element, input }]),
    );
    return this.calls;
  }

  /** Another state of the case was restored: what was read before does not hold. */
  forget(restored: Partial<CaseRow> | null): void {
    this.anchors = null;
    this.facts = null;
    this.row = { ...this.row, ...restored };
  }

  /** What went out into the world at this position: no repair goes back before it. */
  async wentOut(kind: OfficialAct, subject: string): Promise<void> {
    await this.sql.run('insert into official_act (case_id, pos, kind, subject) values ($1, $2, $3, $4) on conflict do nothing', [this.row.id, this.untilPos, kind, subject]);
  }

  /** Never changes after the submission: opened once, since effects, checks and prefills ask for it several times. */
  application(): Promise<JsonObject> {
    this.applied ??= this.readApplication();
    return this.applied;
  }

  private async readApplication(): Promise<JsonObject> {
    const row = await this.sql.row<{ form: JsonObject }>('select form from submission where case_id = $1 and pos = 1', [this.row.id]);
    return row === null ? {} : this.deps.vault.open(row.form);
  }

  async submissions(element: string): Promise<readonly SubmissionFacts[]> {
    const found = await readSubmissions(this.sql, this.row.id, element, this.untilPos);
    return found.map((submission) => ({ ...submission, form: this.deps.vault.open(submission.form) }));
  }

  materials(): Promise<readonly MaterialFacts[]> {
    return readMaterials(this.sql, this.row.id);
  }

  async provincialAuthority(): Promise<OrganisationFacts> {
    const authority = await this.deps.people.authorityOf(this.sql, provinceOf(this.row.filingRegion));
    if (authority === null) throw new Error(`the province of ${this.row.filingRegion} has no authority`);
    return authority;
  }

  organisation(id: string): Promise<OrganisationFacts | null> {
    return this.deps.people.organisation(this.sql, id);
  }
}
