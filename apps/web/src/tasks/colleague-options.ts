import { useTranslation } from 'react-i18next';
import type { Colleague } from '../api/tasks.js';

/** Stands for the group in the choice of who gets a task. */
const GROUP = 'group';

/** Null: back to the group. */
export const givenTo = (chosen: string): string | null => (chosen === GROUP ? null : chosen);

/** Whom a task can be given to; the group where somebody holds it. */
export function useColleagueOptions(colleagues: readonly Colleague[], backToGroup: boolean): { value: string; label: string }[] {
  const { t } = useTranslation();
  const people = colleagues.map(({ id, name, load }) => ({ value: id, label: t('officer.load', { name, count: load }) }));
  return backToGroup ? [{ value: GROUP, label: t('officer.backToGroup') }, ...people] : people;
}
