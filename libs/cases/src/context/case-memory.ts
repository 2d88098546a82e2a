import { isCivilDate } from '@beian/calendar';
import type { FilingFacts, IssuingBody, MaterialFacts, OrganisationFacts, SubmissionFacts } from '@beian/procedure/declaration';
import type { Json, JsonObject } from '@beian/procedure/kernel';
import type { Effect } from '../log/effect.js';
import { applicationOf } from '../applications/application-of.js';
import type { Sql } from '../database/sql.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { readFiling } from '../register/read-filing.js';
import { procedureOf } from '../registry-lookup.js';
import type { CaseRow } from '../stimuli/case-row.js';
import { readKeptState, readMaterials, readSubmissions, type KeptState, type OpenCall } from './case-reads.js';
import { provinceOf } from './region-codes.js';

export type OfficialAct = 'signed' | 'delivered' | 'fixed' | 'effective' | 'published' | 'reported' | 'extended' | 'archived' | 'received';

/** What one transaction knows of its case; anchors, facts and inputs of calls are read once and kept up to date here. */
export class CaseMemory {
  /** Organisations that were sent a message in this transaction. */
  readonly messages: string[] = [];
  /** What the move under way made official; it goes into the log with the move. */
  readonly effects: Effect[] = [];
  private loaded: Promise<Kept> | null;
  private applied: Promise<JsonObject> | null = null;

  constructor(
    readonly sql: Sql,
    readonly deps: CaseDependencies,
    public row: CaseRow,
    /** Submissions after this position are not seen. */
    readonly untilPos: number,
    kept: KeptState | null = null,
  ) {
    this.loaded = kept === null ? null : Promise.resolve(new Kept(kept));
  }

  async anchor(name: string): Promise<string | null> {
    return (await this.kept()).anchors.get(name) ?? null;
  }

  async setAnchor(name: string, at: string): Promise<void> {
    if (!isCivilDate(at) && Number.isNaN(Date.parse(at))) throw new RangeError(`anchor ${name} needs an instant or a civil date, not ${at}`);
    (await this.kept()).anchors.set(name, at);
    await this.sql.later(
      `insert into case_anchor (case_id, name, at, set_at_pos) values ($1, $2, $3, $4)
       on conflict (case_id, name) do update set at = excluded.at, set_at_pos = excluded.set_at_pos`,
      [this.row.id, name, at, this.untilPos],
    );
  }

  async fact(key: string): Promise<Json | null> {
    return (await this.kept()).facts.get(key) ?? null;
  }

  async setFact(key: string, value: Json): Promise<void> {
    (await this.kept()).facts.set(key, value);
    await this.sql.later(
      `insert into case_fact (case_id, key, value, set_at_pos) values ($1, $2, $3, $4)
       on conflict (case_id, key) do update set value = excluded.value, set_at_pos = excluded.set_at_pos`,
      [this.row.id, key, JSON.stringify(value), this.untilPos],
    );
  }

  /** Input of the call that opened the innermost scope; empty at top level. */
  async inputOf(scope: readonly number[]): Promise<JsonObject> {
    const innermost = scope.at(-1);
    return innermost === undefined ? {} : ((await this.kept()).calls.get(innermost)?.input ?? {});
  }

  /** Ids of the call activities that lead to a scope, outermost first. */
  async callsOf(scope: readonly number[]): Promise<readonly string[]> {
    if (scope.length === 0) return [];
    const { calls } = await this.kept();
    return scope.map((activation) => calls.get(activation)?.element ?? '');
  }

  async rememberCall(activation: number, call: OpenCall): Promise<void> {
    (await this.kept()).calls.set(activation, call);
  }

  private kept(): Promise<Kept> {
    this.loaded ??= readKeptState(this.sql, this.row.id).then((state) => new Kept(state));
    return this.loaded;
  }

  /** Another state of the case was restored: what was read before does not hold. */
  forget(restored: Partial<CaseRow> | null): void {
    this.loaded = null;
    this.row = { ...this.row, ...restored };
  }

  /** What went out into the world at this position: no repair goes back before it. */
  async wentOut(kind: OfficialAct, subject: string): Promise<void> {
    await this.sql.later('insert into official_act (case_id, pos, kind, subject) values ($1, $2, $3, $4) on conflict do nothing', [this.row.id, this.untilPos, kind, subject]);
  }

  /** The latest one, which no position changes after its receipt: opened once, since effects, checks and prefills ask for it several times. */
  application(): Promise<JsonObject> {
    this.applied ??= this.readApplication();
    return this.applied;
  }

  private async readApplication(): Promise<JsonObject> {
    const application = await applicationOf(this.sql, procedureOf(this.deps.registry, this.row.procedureId), this.row.id, this.untilPos);
    return application === null ? {} : this.deps.vault.open(application.form);
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

  /** The organs of the case by what they are to it. */
  organ(body: IssuingBody): Promise<OrganisationFacts> {
    if (body === 'province') return this.provincialAuthority();
    return body === 'department' ? this.department() : this.authority();
  }

  organisation(id: string): Promise<OrganisationFacts | null> {
    return this.deps.people.organisation(this.sql, id);
  }

  private async authority(): Promise<OrganisationFacts> {
    const { id, authorityId } = this.row;
    const authority = authorityId === null ? null : await this.organisation(authorityId);
    if (authority === null) throw new Error(`case ${id} has no authority yet: no rule has routed it`);
    return authority;
  }

  private async department(): Promise<OrganisationFacts> {
    const department = await this.deps.people.departmentOf(this.sql, provinceOf(this.row.filingRegion));
    if (department === null) throw new Error(`the province of ${this.row.filingRegion} has no department beside its centre`);
    return department;
  }

  async filing(): Promise<FilingFacts | null> {
    return this.row.filingId === null ? null : readFiling(this.sql, this.row.filingId);
  }
}

/** As stored, and as this transaction changed it. */
class Kept {
  readonly anchors: Map<string, string>;
  readonly facts: Map<string, Json>;
  readonly calls: Map<number, OpenCall>;

  constructor({ anchors, facts, calls }: KeptState) {
    this.anchors = new Map(Object.entries(anchors));
    this.facts = new Map(Object.entries(facts));
    this.calls = new Map(Object.entries(calls).map(([activation, call]) => [Number(activation), call]));
  }
}
