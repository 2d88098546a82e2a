import { Injectable } from '@nestjs/common';
import type { Principal } from '@beian/identity';
import type { TaskRow } from '@beian/cases';
import { fieldsOf } from '@beian/procedure/forms';
import type { FastifyRequest } from 'fastify';
import { CasePapers } from '../cases/case-papers.js';
import { answered } from '../desk/answered.js';
import { CaseDesk } from '../desk/case-desk.js';
import type { MaterialStateDto } from '../drafts/drafts-dto.js';
import { FileUpload, type KeptFile } from '../files/file-upload.js';
import { MaterialLibrary } from '../library/material-library.js';
import { notFound, ProblemError } from '../http/problem.js';
import { TaskPage } from './task-page.js';
import { TaskRights } from './task-rights.js';
import type { AssignableDto, AttachedFileDto, ChoosableDto } from './tasks-dto.js';

@Injectable()
export class TaskFiles {
  constructor(
    private readonly desk: CaseDesk,
    private readonly page: TaskPage,
    private readonly rights: TaskRights,
    private readonly upload: FileUpload,
    private readonly papers: CasePapers,
    private readonly library: MaterialLibrary,
  ) {}

  /** A file for a field of the task's form. */
  async attach(caller: Principal, id: string, request: FastifyRequest): Promise<AttachedFileDto> {
    const task = await this.openTask(caller, id);
    const { name, inspected } = await this.upload.receive(request);
    const row = await this.desk.deps.database.sql.row<{ id: string }>(
      `insert into task_file (case_id, task_id, name, kind, size, sha256, storage_key, uploaded_by) values ($1, $2, $3, $4, $5, $6, $6, $7) returning id`,
      [task.caseId, id, name, inspected.kind, inspected.size, inspected.sha256, caller.userId]);
    return { id: row?.id ?? '', name, size: inspected.size, sha256: inspected.sha256 };
  }

  /** A material that was missing or did not meet: by the applicant in his own task; earlier files stay as versions. */
  supplement(caller: Principal, id: string, materialId: string, request: FastifyRequest): Promise<MaterialStateDto> {
    return this.supplementWith(caller, id, materialId, () => this.upload.receive(request));
  }

  /** The same with a file the institution has handed in before. */
  reuse(caller: Principal, id: string, materialId: string, fileId: string): Promise<MaterialStateDto> {
    return this.supplementWith(caller, id, materialId, (applicantId) => this.library.find(caller, applicantId, fileId));
  }

  private async supplementWith(caller: Principal, id: string, materialId: string, given: (applicantId: string) => Promise<KeptFile>): Promise<MaterialStateDto> {
    const task = await this.openTask(caller, id);
    const materials = await this.papers.materials(caller, task.caseId);
    if (task.orgId !== task.applicantId || !materials.some((material) => material.id === materialId)) throw notFound();
    const received = await given(task.applicantId);
    await this.desk.deps.database.transaction(async (sql) => {
      await sql.run(
        `update material_file f set superseded_at = clock_timestamp() from material_item i
         where i.id = f.item_id and i.case_id = $1 and i.material_id = $2 and i.state = 'doesNotMeet' and f.superseded_at is null`, [task.caseId, materialId]);
      await this.upload.addMaterial(sql, { caseId: task.caseId }, materialId, received, caller.userId);
    });
    const state = (await this.papers.materials(caller, task.caseId)).find((material) => material.id === materialId);
    if (!state) throw notFound();
    return state;
  }

  async assignable(caller: Principal, id: string): Promise<AssignableDto[]> {
    const task = await this.page.find(caller, id);
    const { sql } = this.desk.deps.database;
    const fit = await this.rights.fit(sql, task);
    return [...(await sql.rows<AssignableDto & Record<string, unknown>>(
      `select u.id, u.name, (select count(*) from task t where t.claimed_by = u.id and t.state = 'open') as load from user_account u where u.id = any ($1::uuid[]) order by load, u.name`, [fit]))];
  }

  /** Who may be chosen in a field of people: holders of its role in the province of the case, fewest open tasks first. */
  async choosable(caller: Principal, id: string, field: string): Promise<ChoosableDto[]> {
    const task = await this.page.find(caller, id);
    const form = this.desk.deps.registry.processes[task.processId]?.tasks[task.element]?.form;
    const role = form && fieldsOf(form).find(({ key }) => key === field)?.role;
    if (!role) throw notFound();
    return [...(await this.desk.deps.database.sql.rows<ChoosableDto & Record<string, unknown>>(
      `select u.id, u.name,
         min((select n.name from organisation_name n where n.organisation_id = o.id and n.valid_from <= current_date order by n.valid_from desc limit 1)) as organisation,
         (select count(*) from task t where t.state = 'open' and t.assignee = u.id::text) as load
       from user_account u
       join role_grant g on g.user_id = u.id and g.role = $1 and g.state = 'approved'
       join organisation o on o.id = g.organisation_id
       join filing_case c on c.id = $2 and left(o.region_code, 2) = left(c.filing_region, 2)
       where u.state = 'active' group by u.id, u.name order by load, u.name`, [role, task.caseId]))];
  }

  private async openTask(caller: Principal, id: string): Promise<TaskRow> {
    const task = await this.page.find(caller, id);
    const refused = await this.rights.act(caller)(this.desk.deps.database.sql, task, await this.rights.person(this.desk.deps.database.sql, caller, task));
    if (refused !== null) answered(refused);
    if (task.state !== 'open') throw new ProblemError({ status: 409, code: 'TASK_CLOSED', message: { zh: '该任务已办结，不能再上传', en: 'The task is over: nothing can be attached any more' } });
    return task;
  }
}
