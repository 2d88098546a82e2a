import type { CivilDate, Dated, WorkCalendar } from '@beian/calendar';
import type { FilingFacts, FilingPermission, FilingStatus } from './filing-facts.js';

export interface LifeSurroundings {
  readonly calendar: WorkCalendar;
  /** Cases of the filing that are not over; `applied`: somebody has submitted an application in it. */
  readonly underWay: readonly { readonly procedureId: string; readonly state: string; readonly applied: boolean }[];
}

export type LifeDeed =
  | { readonly kind: 'remind' }
  | { readonly kind: 'status'; readonly status: FilingStatus }
  | { readonly kind: 'permission'; readonly permission: FilingPermission; readonly open: boolean };

/** Something that dates alone bring about in a filing. It happens once for each end of validity. */
export interface LifeEvent {
  /** Tells it from the others, e.g. `reminder-90`. */
  readonly occasion: string;
  /** The day at whose beginning it happens. */
  readonly on: CivilDate;
  /** The day rests on unpublished holidays: nothing happens until they are known. */
  readonly provisional: boolean;
  readonly rule: string;
  readonly does: LifeDeed;
}

/**
 * What dates alone bring about in a filing as it stands now, past and to come, in the order of a day. Pure: the daily sweep asks it again
 * after everything that happened to the filing, and does what is due and was not done.
 */
export type FilingLife = (filing: FilingFacts, around: LifeSurroundings) => readonly LifeEvent[];

/** A message on a day, and on no other. */
export function reminder(occasion: string, on: CivilDate, rule: string): LifeEvent {
  return { occasion, on, provisional: false, rule, does: { kind: 'remind' } };
}

export function becomes(status: FilingStatus, on: CivilDate | Dated, rule: string): LifeEvent {
  return { occasion: `status ${status}`, ...begins(on), rule, does: { kind: 'status', status } };
}

export function opens(permission: FilingPermission, on: CivilDate | Dated, rule: string): LifeEvent {
  return { occasion: `open ${permission}`, ...begins(on), rule, does: { kind: 'permission', permission, open: true } };
}

export function closes(permission: FilingPermission, on: CivilDate | Dated, rule: string): LifeEvent {
  return { occasion: `close ${permission}`, ...begins(on), rule, does: { kind: 'permission', permission, open: false } };
}

function begins(on: CivilDate | Dated): Pick<LifeEvent, 'on' | 'provisional'> {
  return typeof on === 'string' ? { on, provisional: false } : { on: on.date, provisional: on.provisional };
}
