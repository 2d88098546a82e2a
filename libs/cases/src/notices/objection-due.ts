import type { CaseRow } from '../stimuli/case-row.js';

/** how many working days the verification of an objection has. */
export function objectionCheckDays({ id, parameters }: Pick<CaseRow, 'id' | 'parameters'>): number {
  const { objectionCheckDays: days } = parameters;
  if (typeof days !== 'number') throw new Error(`case ${id} was given no days for verifying objections`);
  return days;
}
