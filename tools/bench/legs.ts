import type { Pool } from 'pg';
import type { Step } from './course.js';
import { spread, type Spread } from './figures.js';

/** Where the time of a completion goes, read from the instants that the database itself kept. */
export interface Legs {
  /** From the click to the commit of what was submitted. */
  readonly apiAndFirstTransaction: Spread;
  /** From that commit to the start of the second transaction: doorbell, workflow task, author's code. */
  readonly temporal: Spread;
  readonly secondTransaction: Spread;
  /** From the commit of what followed to the answer. */
  readonly answer: Spread;
  /** From the click to the moment the next task is in its role's inbox, where a person comes next. */
  readonly nextTaskVisible: Spread;
}

interface Instants {
  readonly case_id: string;
  readonly element: string;
  readonly submitted: Date;
  readonly began: Date;
  readonly applied: Date;
  readonly opened: boolean;
}

const instants = `
select b.case_id, b.element, b.received_at as received, pg_xact_commit_timestamp(b.xmin) as submitted, e.recorded_at as began, pg_xact_commit_timestamp(e.xmin) as applied,
  exists (select from case_event o where o.case_id = b.case_id and o.pos = b.pos and o.kind = 'entered' and (o.element_id like 'Task%' or o.element_id like 'Receive%')) as opened
from submission b join lateral (select recorded_at, xmin from case_event e where e.case_id = b.case_id and e.pos = b.pos order by seq limit 1) e on true
where b.case_id = any ($1::uuid[]) and b.pos > 1 order by b.case_id, b.element, submitted`;

export async function legsOf(database: Pool, steps: readonly Step[]): Promise<Legs> {
  const { rows } = await database.query<Instants>(instants, [[...new Set(steps.map(({ caseId }) => caseId))]]);
  const byStep = Map.groupBy(rows, ({ case_id, element }) => `${case_id} ${element}`);
  const pairs = steps.flatMap((step) => {
    const kept = (byStep.get(`${step.caseId} ${step.element}`) ?? []).find(({ submitted }) => submitted.getTime() >= step.sentAt - 1 && submitted.getTime() <= step.answeredAt + 1);
    return kept && !step.later ? [{ step, kept }] : [];
  });
  const between = (part: (pair: (typeof pairs)[number]) => number, chosen = pairs) => spread(chosen.map(part));
  return {
    apiAndFirstTransaction: between(({ step, kept }) => kept.submitted.getTime() - step.sentAt),
    temporal: between(({ kept }) => kept.began.getTime() - kept.submitted.getTime()),
    secondTransaction: between(({ kept }) => kept.applied.getTime() - kept.began.getTime()),
    answer: between(({ step, kept }) => step.answeredAt - kept.applied.getTime()),
    nextTaskVisible: between(({ step, kept }) => kept.applied.getTime() - step.sentAt, pairs.filter(({ kept }) => kept.opened)),
  };
}
