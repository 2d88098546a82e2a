import { dueInstant, type Due, type WorkCalendar } from '@beian/calendar';
import type { JsonObject, PinnedParameters } from '@beian/procedure/kernel';
import type { ProcessDeclaration } from '@beian/procedure/declaration';

export type DueRule = NonNullable<ProcessDeclaration['model']['elements'][string]['due']>;

export interface DueQuestion {
  readonly rule: DueRule;
  readonly parameters: PinnedParameters;
  /** Input of the enclosing call: what the caller gave goes before the parameter of the case. */
  readonly input: JsonObject;
  readonly calendar: WorkCalendar;
  /** Legal instant at which the element (of a boundary timer: its host) was entered. */
  readonly enteredAt: string;
  readonly bindsApplicant: boolean;
  anchor(name: string): Promise<string | null>;
}

/** A due rule of the diagram with the parameter pinned at the start of the case and the anchor as it is now. */
export async function dueOf(question: DueQuestion): Promise<Due> {
  const { rule, calendar } = question;
  const anchor = rule.anchor === 'enteredAt' ? question.enteredAt : await question.anchor(rule.anchor);
  if (anchor === null) throw new Error(`the due rule "${rule.text}" needs the anchor ${rule.anchor}, which was never set`);
  return dueInstant({ fn: rule.fn, value: daysOf(question), anchor, binds: question.bindsApplicant ? 'applicant' : 'agency' }, calendar);
}

function daysOf({ rule, parameters, input }: DueQuestion): number | undefined {
  if (rule.parameter === null) return undefined;
  const value = input[rule.parameter] ?? parameters[rule.parameter];
  if (typeof value !== 'number') throw new Error(`the due rule "${rule.text}" needs the parameter ${rule.parameter}, which the case was not given`);
  return value;
}
