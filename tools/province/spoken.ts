import { columns } from '../operations/columns.mjs';
import type { Written } from './year.js';

/** What is in the installation now that was not before. */
export function spoken({ officers, places, institutions, copies }: Written, seconds: number): string {
  const byProcedure = [...Map.groupBy(copies, ({ template: { snapshot: { story } } }) => story.procedureId)].sort(([one], [other]) => (one < other ? -1 : 1));
  const states = (own: typeof copies): number => new Set(own.filter(({ template }) => !template.over).map(({ template }) => template.standing)).size;
  const rows = byProcedure.map(([procedure, own]) => [procedure, ...[own.filter(({ template }) => template.over).length, own.filter(({ template }) => !template.over).length, states(own)].map(String)]);
  return [
    `\n${columns(['procedure', 'finished', 'open', 'states'], rows)}`,
    `\n${institutions.length} institutions, ${places.length} authorities with officers, ${officers} officers added, in ${Math.round(seconds)} s`,
    '培训账号 nian0001-jingban、nian0076-jingban …，口令同其他培训账号 / training accounts, with the password of all others',
  ].join('\n');
}
