import type { Sql } from '@beian/cases';
import type { Principal } from '@beian/identity';
import type { JsonObject } from '@beian/procedure/kernel';
import { unseenByMember } from '../cases/panel-silence.js';
import type { CaseDesk } from '../desk/case-desk.js';
import { inBeijing } from '../http/beijing-time.js';
import type { OpinionDto } from './tasks-dto.js';
import { isOutside } from '../cases/who-may.js';

interface Found {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly element: string;
  readonly process: string;
  readonly actor: string;
  readonly onBehalfOf: string | null;
  readonly at: string;
  readonly outcome: string;
  readonly form: JsonObject;
}

/** What others in the office found before, newest last; institutions see none of it here, members of a panel not each other's. */
export async function readOpinions(desk: CaseDesk, sql: Sql, caller: Principal, caseId: string): Promise<OpinionDto[]> {
  if (isOutside(caller)) return [];
  const unseen = await unseenByMember(sql, caseId, caller.userId);
  const rows = await sql.rows<Found>(
    `select s.id, s.element, s.process_id as process, s.actor_name as actor, b.name as "onBehalfOf", s.received_at as at, s.result as outcome, s.form
     from submission s join filing_case c on c.id = s.case_id left join user_account b on b.id = s.on_behalf_of
     where s.case_id = $1 and s.superseded_by is null and s.actor_org <> c.applicant_id and s.pos > 1 order by s.pos`, [caseId]);
  return rows.filter(({ id }) => !unseen.has(id)).map(({ element, process, actor, onBehalfOf, at, outcome, form }) => ({
    element, actor, onBehalfOf, outcome, at: inBeijing(at), text: textOf(form), name: desk.elementName(process, element),
  }));
}

/** The words of a finding, under whatever key its form has them. */
function textOf(form: JsonObject): string | null {
  for (const key of ['opinion', 'reasons', 'reason', 'conclusion', 'remarks', 'comment']) {
    const value = form[key];
    if (typeof value === 'string' && value !== '') return value;
  }
  return null;
}
