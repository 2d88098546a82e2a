import { Injectable } from '@nestjs/common';
import type { InboxRow } from '@beian/cases';
import { taskScope, type Principal } from '@beian/identity';
import { CaseRows } from '../cases/case-rows.js';
import { CaseDesk } from '../desk/case-desk.js';
import { leads } from './task-rights.js';
import { TaskRows } from './task-rows.js';
import type { OpenTaskDto } from './tasks-dto.js';

type Listed = InboxRow & { readonly [key: string]: unknown };

/** The open tasks of one case that the person may see: who holds them, and whether he may give them out. */
@Injectable()
export class CaseTasks {
  constructor(
    private readonly desk: CaseDesk,
    private readonly rows: TaskRows,
    private readonly cases: CaseRows,
  ) {}

  read(caller: Principal, caseId: string): Promise<OpenTaskDto[]> {
    return this.desk.deps.database.snapshot(async (sql) => {
      await this.cases.find(caller, caseId, sql);
      const scope = taskScope(caller, 2);
      const listed = await sql.rows<Listed>(
        `select t.id, t.case_id as "caseId", t.case_no as "caseNo", t.process_id as "processId", t.element, t.instance, t.role, t.org_id as "orgId", t.assignee,
           t.applicant_name as "applicantName", t.procedure_id as "procedureId", t.region, t.state, t.due_at as "dueAt", t.due_date as "dueDate", t.provisional,
           t.claimed_by as "claimedBy", t.created_at as "createdAt", t.completed_at as "completedAt", t.revision
         from task t join filing_case c on c.id = t.case_id where t.case_id = $1 and t.state = 'open' and ${scope.sql} order by t.due_at nulls last, t.id`, [caseId, ...scope.values]);
      const rows = await this.rows.dtos(sql, caller, Promise.resolve(listed));
      return rows.map((row, i) => ({ ...row, mayAssign: leads(caller, listed[i]?.orgId ?? null) }));
    });
  }
}
