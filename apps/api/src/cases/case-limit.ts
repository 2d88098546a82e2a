import type { CivilDate, ClockEntry, ClockPolicy, Instant } from '@beian/calendar';
import { valueOn, type Bilingual, type ProcedureDeclaration, type ProcedureRegistry } from '@beian/procedure/declaration';
import type { PinnedParameters } from '@beian/procedure/kernel';
import type { CaseLimitDto } from './case-limit-dto.js';

/** Where the text gives no limit, days are counted from the acceptance until the decision, without the time in which the case waits for others. */
const usualClock: ClockPolicy = {
  starts: ['accepted', 'underReview'],
  pauses: { correctionRequested: 'correctionRequested', underEvaluation: 'underEvaluation', rectifying: 'rectifying', inNotice: 'inNotice' },
  stops: ['approved', 'rejected', 'withdrawn', 'abandoned', 'notAccepted', 'redirected', 'delivered', 'archived'],
};

/** A case may come from a procedure that is not offered any more. */
type Procedure = ProcedureDeclaration | undefined;

export const clockOf = (procedure: Procedure): ClockPolicy => (procedure && procedure.limit.parameter !== null ? procedure.limit.clock : usualClock);

/** Anchor that the days are counted from; null: the state that starts the clock. */
export const countedFrom = (procedure: Procedure): string | null => (procedure && procedure.limit.parameter !== null ? procedure.limit.countedFrom : null);

/** Entries of a clock that starts at the instant of its anchor. */
export const startedAt = (entries: readonly ClockEntry[], at: Instant | null): readonly ClockEntry[] =>
  at === null ? entries : entries.map((entry) => (entry.kind === 'start' ? { ...entry, at } : entry));

/** Procedure and state, divided by a blank: where the clock of a case that has started stands still. */
export const holdingStates = ({ procedures }: ProcedureRegistry): readonly string[] =>
  Object.values(procedures).flatMap((procedure) => Object.keys(clockOf(procedure).pauses).map((state) => `${procedure.id} ${state}`));

/** By procedure, the parameter with the days of the whole case. */
export const limitParameters = ({ procedures }: ProcedureRegistry): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.values(procedures).flatMap(({ id, limit }) => (limit.parameter === null ? [] : [[id, limit.parameter]])));

/** The limit that a case is pinned to. */
export function limitOfCase(procedure: Procedure, parameters: PinnedParameters): CaseLimitDto {
  const days = procedure && procedure.limit.parameter !== null ? parameters[procedure.limit.parameter] : undefined;
  return limitDto(procedure, typeof days === 'number' ? days : null);
}

/** The limit of cases that begin on a day, where no place has its own. */
export function limitOn(procedure: ProcedureDeclaration, day: CivilDate): CaseLimitDto {
  const declared = procedure.parameters.find(({ name }) => name === procedure.limit.parameter);
  return limitDto(procedure, declared === undefined ? null : Number(valueOn(declared, day, null).value));
}

function limitDto(procedure: Procedure, workdays: number | null): CaseLimitDto {
  const title = procedure?.parameters.find(({ name }) => name === procedure.limit.parameter)?.title;
  return { workdays, rule: procedure?.limit.rule ?? null, text: workdays === null ? noLimit : (title ?? noLimit) };
}

const noLimit: Bilingual = { zh: '规定未设全程办理时限', en: 'No limit for the whole case by law' };
