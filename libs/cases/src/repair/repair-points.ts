import { openAfter, type ActivationName } from '@beian/procedure/kernel';
import { refuse, type Refusal } from '../acts/refusal.js';
import type { Sql } from '../database/sql.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import type { CaseRow } from '../stimuli/case-row.js';
import { effectiveCourse, type EffectiveCourse } from './effective-course.js';
import { actRefusal, officialActs } from './official-acts.js';

export type RepairKind = 'reopen' | 'cancel' | 'renew';

/** A step that a repair would make void. */
export interface VoidStep {
  readonly pos: number;
  readonly process: string;
  readonly element: string;
  readonly instance: string | null;
}

/** One repair that could be proposed, or why it may not be. */
export interface RepairPoint {
  /** reopen: a step that was done; cancel: an open step that should never have been reached; renew: an open step, nothing becomes void. */
  readonly kind: RepairKind;
  readonly to: number;
  readonly process: string;
  readonly element: string;
  readonly activation: number;
  readonly instance: string | null;
  readonly at: string;
  readonly voids: readonly VoidStep[];
  readonly refusal: Refusal | null;
}

const moving: readonly string[] = ['act', 'timer', 'service'];

/** Every repair one could think of, latest first. */
export async function repairPoints(deps: CaseDependencies, sql: Sql, row: CaseRow): Promise<readonly RepairPoint[]> {
  const course = await effectiveCourse(sql, row.id);
  const acts = await officialActs(sql, row.id);
  const steps = stepsOf(course, row);
  const point = (kind: RepairKind, to: number, { process, element, activation }: ActivationName, instance: string | null, at: string): RepairPoint => ({
    kind, to, process, element, activation, instance, at, voids: steps.filter(({ pos }) => pos >= to), refusal: firstRefusal(to) ?? actRefusal(deps, acts, to),
  });
  const at = (pos: number): string => course.stored.find((stimulus) => stimulus.pos === pos)?.receivedAt ?? row.lastReceivedAt;
  const open = [...openAfter(course.moves).values()].filter((name) => isStep(deps, name));
  const reopened = steps.filter(({ pos, name }) => pos <= row.appliedPos + 1 && name !== null).flatMap(({ pos, name, instance }) => (name === null ? [] : [point('reopen', pos, name, instance, at(pos))]));
  const cancelled = open.flatMap((name) => {
    const entered = course.moves.findLast(({ kind, activation }) => kind === 'entered' && activation === name.activation)?.pos ?? 1;
    return course.stimuli.some(({ pos, kind }) => pos === entered && kind !== 'repair') ? [point('cancel', entered, name, null, at(entered))] : [];
  });
  const renewed = open.map((name) => point('renew', row.appliedPos + 1, name, null, row.lastReceivedAt));
  return [...renewed, ...cancelled, ...reopened.reverse()];
}

interface Step extends VoidStep {
  readonly name: ActivationName | null;
}

/** What people, clocks and services did, and what waits to be applied; acts that came too late moved nothing. */
function stepsOf({ stored, moves }: EffectiveCourse, row: CaseRow): readonly Step[] {
  const names = new Map(moves.filter(({ kind }) => kind === 'entered').map(({ process, scope, element, activation }) => [activation, { process, scope, element, activation }]));
  return stored.filter(({ pos, kind, state }) => pos > 1 && state !== 'superseded' && moving.includes(kind)).map(({ pos, element, activation, instance }) => {
    const host = names.get(activation);
    return { pos, element, instance, process: host?.process ?? row.processId, name: host === undefined ? null : { ...host, element } };
  });
}

/** Calls, gateways and races wait too, but nobody would take them up by themselves. */
function isStep({ registry }: CaseDependencies, { process, element }: ActivationName): boolean {
  const type = registry.processes[process]?.model.elements[element]?.type;
  return type === 'userTask' || type === 'receiveTask' || type === 'serviceTask' || type === 'intermediateCatchTimer';
}

function firstRefusal(to: number): Refusal | null {
  if (to > 1) return null;
  return refuse('conflict', 'REPAIR_FIRST_STEP', '这是办件的第一步，没有可以退回的环节。', 'This is the first step of the case; there is nothing before it.');
}
