import type { Visitor } from './visitor.js';

const lastSeededYear = 2026;

/** Working days of the years that the training data do not know yet: until they are known, deadlines there do not fall due. */
export async function importComingYears(administrator: Visitor, today: string): Promise<void> {
  const next = Number(today.slice(0, 4)) + 1;
  for (let year = lastSeededYear + 1; year <= next; year += 1) {
    await administrator.post('/admin/calendar', { year, source: '训练用日历', days: [{ date: `${year}-01-01`, kind: 'rest', name: '元旦' }] });
  }
}
