import type { OfficialAct } from '../context/case-memory.js';
import type { Sql } from '../database/sql.js';
import { refuse, type Refusal } from '../acts/refusal.js';
import type { CaseDependencies } from '../ports/dependencies.js';

export interface PastAct {
  readonly pos: number;
  readonly kind: OfficialAct;
  readonly subject: string;
}

const verbs: Readonly<Record<OfficialAct, readonly [string, string]>> = {
  signed: ['已签发', 'was signed'], delivered: ['已送达', 'was delivered'], fixed: ['已编定备案号', 'was given its number'], effective: ['已登记生效', 'was entered in the register'],
  published: ['已公布', 'was published'], reported: ['已上报', 'was sent upward'], extended: ['已准予延期', 'was extended'], archived: ['已归档封存', 'was sealed in the archive'],
  received: ['已出具收件编号', 'was given its receipt number'],
};

export async function officialActs(sql: Sql, caseId: string): Promise<readonly PastAct[]> {
  return sql.rows<PastAct & Record<string, unknown>>('select pos, kind, subject from official_act where case_id = $1 order by pos, kind, subject', [caseId]);
}

/** An act that went out is never undone by a repair, only by another official act. */
export function actRefusal({ registry }: CaseDependencies, acts: readonly PastAct[], to: number): Refusal | null {
  const act = acts.find(({ pos }) => pos >= to);
  if (act === undefined) return null;
  const drawn = Object.values(registry.processes).flatMap(({ model }) => model.elements[act.subject] ?? [])[0];
  const name = registry.documents[act.subject]?.title ?? drawn?.name ?? { zh: act.subject, en: act.subject };
  const [zh, en] = verbs[act.kind];
  return refuse('conflict', 'OFFICIAL_ACT_OUT', `“${name.zh}”${zh}，不能以更正方式撤回，须另行作出公文处理。`, `“${name.en}” ${en}; a repair cannot undo it, another official act is needed.`, {
    current: { pos: act.pos, kind: act.kind, subject: act.subject },
  });
}
