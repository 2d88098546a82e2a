import type { WorkCalendar } from '@beian/calendar';
import type { Actor, ProcessDeclaration } from '@beian/procedure/declaration';
import type { Move } from '@beian/procedure/kernel';
import { CaseMemory } from '../context/case-memory.js';
import type { KeptState } from '../context/case-reads.js';
import type { DueQuestion, DueRule } from '../context/due-of.js';
import { EffectWriting } from '../context/effect-writing.js';
import type { Sql } from '../database/sql.js';
import { LogChain } from '../log/chain.js';
import { withEffects } from '../log/effect.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { processOf } from '../registry-lookup.js';
import type { CaseRow } from '../stimuli/case-row.js';
import type { LegalTime } from '../time/legal-clock.js';
import { LiveEvents } from './live-events.js';
import type { StoredStimulus } from './stored-stimulus.js';
import { StandingChanges } from './standing-changes.js';

export interface PassageStart {
  readonly sql: Sql;
  readonly deps: CaseDependencies;
  readonly row: CaseRow;
  readonly stimulus: StoredStimulus;
  readonly time: LegalTime;
  readonly kept: KeptState;
  readonly calendar: WorkCalendar;
}

/** One position on its way into the facts: what transaction 2 knows while it applies the moves one after the other. */
export class Passage {
  readonly sql: Sql;
  readonly deps: CaseDependencies;
  readonly stimulus: StoredStimulus;
  readonly memory: CaseMemory;
  readonly chain: LogChain;
  readonly live: LiveEvents;
  readonly standing = new StandingChanges();
  /** Where the case was filed, accepted and supervised before this position. */
  readonly cameFrom: CaseRow;
  readonly recordedAt: string;
  private readonly calendar: WorkCalendar;

  constructor({ sql, deps, row, stimulus, time, kept, calendar }: PassageStart) {
    this.sql = sql;
    this.deps = deps;
    this.stimulus = stimulus;
    this.calendar = calendar;
    this.cameFrom = row;
    this.memory = new CaseMemory(sql, deps, row, stimulus.pos, kept);
    this.chain = new LogChain(row.id, row.logKey, { seq: row.lastSeq, hash: row.lastHash.toString('hex') });
    this.live = new LiveEvents(row.id);
    this.recordedAt = new Date(Date.parse(time.now) - time.offsetMs).toISOString();
  }

  /** Legal instant of everything this position leads to. */
  get at(): string {
    return this.stimulus.receivedAt;
  }

  processOf({ process }: Move): ProcessDeclaration {
    return processOf(this.deps.registry, process);
  }

  /** Who stands behind the stimulus; null for timers and services. */
  get actor(): Actor | null {
    const { actor, actorOrg, onBehalfOf } = this.stimulus;
    return actor === null || actorOrg === null ? null : { userId: actor, organisationId: actorOrg, onBehalfOf };
  }

  async effects(move: Move, actor: Actor | null = null): Promise<EffectWriting> {
    const standpoint = { process: move.process, element: move.element, activation: move.activation, scope: move.scope, at: this.at, calendar: this.calendar };
    return new EffectWriting(this.memory, standpoint, await this.memory.inputOf(move.scope), actor);
  }

  async dueQuestion({ scope }: Move, rule: DueRule, bindsApplicant: boolean): Promise<DueQuestion> {
    return {
      rule, bindsApplicant, calendar: this.calendar, enteredAt: this.at, parameters: this.memory.row.parameters, input: await this.memory.inputOf(scope),
      anchor: (name) => this.memory.anchor(name),
    };
  }

  log(move: Move): void {
    const person = this.isOfPerson(move);
    const { stimulus } = this;
    this.chain.append(
      {
        pos: stimulus.pos, process: move.process, definitionHash: this.processOf(move).model.semanticHash, scope: move.scope, element: move.element,
        activation: move.activation, instance: move.instance, kind: move.kind, flow: move.flow, detail: withEffects(move.detail, this.memory.effects.splice(0)),
        actor: person ? stimulus.actor : null, onBehalfOf: person ? stimulus.onBehalfOf : null, role: person ? stimulus.role : null, org: person ? stimulus.actorOrg : null,
        legalAt: this.at, recordedAt: this.recordedAt, submissionId: person ? stimulus.submissionId : null,
      },
      person ? stimulus.form : null,
    );
  }

  /** Only what the person did carries his name, not what followed from it. */
  private isOfPerson({ kind, process, element, activation }: Move): boolean {
    const { stimulus } = this;
    if (stimulus.submissionId === null) return false;
    if (stimulus.kind === 'act') return element === stimulus.element && activation === stimulus.activation && (kind === 'completed' || kind === 'superseded');
    if (stimulus.kind === 'message') return (kind === 'fired' || kind === 'completed') && this.catches(process, element);
    return element === stimulus.element && (kind === 'completed' || kind === 'fired' || kind === 'superseded' || kind === 'repaired');
  }

  /** Whether an element is what waited for the message. */
  private catches(process: string, element: string): boolean {
    return processOf(this.deps.registry, process).model.elements[element]?.message === this.stimulus.element;
  }
}
