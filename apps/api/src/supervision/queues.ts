import { Injectable } from '@nestjs/common';
import { beijingDate } from '@beian/calendar';
import { holderQueues, legalTime, organQueues, queueTasks, type LegalTime, type Sql } from '@beian/cases';
import type { Principal } from '@beian/identity';
import { CaseDesk } from '../desk/case-desk.js';
import { FleetPlaces } from '../fleet/fleet-places.js';
import { inBeijing } from '../http/beijing-time.js';
import { usualPage } from '../http/page-query.js';
import { leads } from '../tasks/task-rights.js';
import { TaskRows } from '../tasks/task-rows.js';
import { Ages } from './ages.js';
import type { HolderQueuesDto, OrganQueuesDto, QueueTaskPageDto, QueueTasksQuery } from './queues-dto.js';

/** Who has how much to do, for how long already, and the tasks themselves. */
@Injectable()
export class Queues {
  constructor(
    private readonly desk: CaseDesk,
    private readonly places: FleetPlaces,
    private readonly rows: TaskRows,
  ) {}

  async organs(caller: Principal, asked: string | undefined): Promise<OrganQueuesDto> {
    const place = await this.places.resolve(caller, asked);
    return this.desk.deps.database.snapshot(async (sql) => {
      const [time, queues] = await Promise.all([legalTime(sql), organQueues(sql, place)]);
      const ages = await this.ages(sql, time);
      return { asOf: inBeijing(time.now), place, queues: queues.map((queue) => ages.organQueue(queue)) };
    });
  }

  async holders(caller: Principal, asked: string | undefined, key: string): Promise<HolderQueuesDto> {
    const place = await this.places.resolve(caller, asked);
    return this.desk.deps.database.snapshot(async (sql) => {
      const [time, queues, names] = await Promise.all([legalTime(sql), holderQueues(sql, place, key), organNames(sql, key === 'institutions' || key === 'experts' ? [] : [key])]);
      const ages = await this.ages(sql, time);
      return { asOf: inBeijing(time.now), place, name: names.get(key) ?? null, queues: queues.map(({ userId, name, role, ...queue }) => ({ userId, name, role, ...ages.queue(queue) })) };
    });
  }

  async tasks(caller: Principal, { place: asked, key, holder, role, which, cursor, limit }: QueueTasksQuery): Promise<QueueTaskPageDto> {
    const place = await this.places.resolve(caller, asked);
    return this.desk.deps.database.snapshot(async (sql) => {
      const found = await queueTasks(sql, { place, key: key ?? null, userId: holder ?? null, role: role ?? null, which: which ?? 'open', cursor: cursor ?? null, limit: limit ?? usualPage });
      const orgs = found.items.map(({ orgId }) => orgId);
      const [rows, names] = await Promise.all([this.rows.dtos(sql, caller, Promise.resolve(found.items)), organNames(sql, orgs)]);
      return { items: rows.map((row, i) => ({ ...row, organisation: names.get(orgs[i] ?? '') ?? null, mayAssign: leads(caller, orgs[i] ?? null) })), next: found.next };
    });
  }

  private async ages(sql: Sql, { now, calendarRevision }: LegalTime): Promise<Ages> {
    return new Ages(beijingDate(now), await this.desk.deps.calendars.at(sql, calendarRevision));
  }
}

async function organNames(sql: Sql, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const rows = await sql.rows<{ id: string; name: string }>('select id, name from organisation where id = any ($1::uuid[])', [ids.filter((id) => id !== null)]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
