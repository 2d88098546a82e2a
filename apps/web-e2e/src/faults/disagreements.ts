import type { Sql } from '@beian/cases';

/** Where the log, the stimuli and the facts of a case that is over tell different stories. What the calendar opened goes on. */
export function disagreements(sql: Sql): Promise<readonly { readonly what: string; readonly caseId: string }[]> {
  return sql.rows<{ what: string; caseId: string }>(
    `select d.what, d."caseId" from (
     select 'positions' as what, c.id as "caseId" from filing_case c
       where c.applied_pos <> c.last_pos or c.last_pos <> (select count(*) from case_stimulus s where s.case_id = c.id and s.pos between 1 and c.last_pos)
     union all
     select 'log', c.id from filing_case c where c.last_seq <> (select count(*) from case_event e where e.case_id = c.id)
     union all
     select 'position ' || pos || ' is ' || state, case_id from case_stimulus where state = 'stored' or (state = 'applied' and digest is null)
     union all
     select 'task ' || element || ' is ' || state, case_id from task where state in ('open', 'completing')
     union all
     select 'completed ' || t.element || ' in the log', t.case_id from task t where t.state = 'completed'
       and (select count(*) from case_event e where e.case_id = t.case_id and e.activation = t.activation and e.kind = 'completed' and e.instance is not distinct from t.instance) <> 1
     union all
     select 'cancelled ' || t.element || ' in the log', t.case_id from task t where t.state = 'cancelled'
       and not exists (select from case_event e where e.case_id = t.case_id and e.activation = t.activation and e.kind = 'cancelled')
     union all
     select 'completed ' || e.element_id || ' among the tasks', e.case_id from case_event e
       where e.kind = 'completed' and e.submission_id is not null and e.activation > 0 and exists (select from submission s where s.id = e.submission_id and s.task_id is not null and s.instance is not distinct from e.instance)
       and not exists (select from task t where t.case_id = e.case_id and t.activation = e.activation and t.instance is not distinct from e.instance and t.state = 'completed' and t.submission_id = e.submission_id)
     union all
     select 'submission at ' || s.pos, s.case_id from submission s
       where (select count(*) from case_event e where e.submission_id = s.id and e.instance is not distinct from s.instance) <> 1
     union all
     select 'timer ' || element || ' is ' || state, case_id from case_timer where state in ('armed', 'stored')
     union all
     select 'service step ' || element || ' is open', case_id from service_job where state = 'open'
     union all
     select 'call ' || element || ' is open', case_id from case_scope where state = 'open'
     union all
     select 'document ' || type || ' is ' || state, case_id from official_document where state = 'numbered'
     union all
     select 'candidate of a closed task', t.case_id from task_candidate k join task t on t.id = k.task_id where t.state <> 'open'
     union all
     select 'incident ' || kind, case_id from incident where closed_at is null) d
     join filing_case c on c.id = d."caseId" where c.opened_by is not null`,
  );
}
