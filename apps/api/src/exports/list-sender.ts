import { PassThrough } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { record, type Act } from '@beian/identity';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { CaseDesk } from '../desk/case-desk.js';
import { attachment } from '../files/file-answer.js';
import type { ExportedList, Language } from './exported-list.js';
import { writeList } from './write-list.js';

const mime = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Answers with a list as a workbook; who took which list, and how it was narrowed, stands in the audit log. */
@Injectable()
export class ListSender {
  constructor(
    private readonly desk: CaseDesk,
    private readonly data: DataSource,
  ) {}

  async send<Row>(reply: FastifyReply, act: Act, list: ExportedList<Row>, asked: object, language: Language): Promise<void> {
    const rows = await begun(list.rows);
    await this.data.transaction((manager) => record(manager, { ...act, action: 'list.exported', object: { kind: 'list', id: list.name }, outcome: 'done', detail: narrowing(asked) }));
    const out = new PassThrough();
    writeList(out, { ...list, rows }, language).catch((error: unknown) => out.destroy(error instanceof Error ? error : new Error(String(error))));
    await attachment(reply, `${list.name}-${await this.desk.today()}.xlsx`, mime).send(out);
  }
}

/** The first row is read before anything is answered: what is refused is refused with its reason. */
async function begun<Row>(rows: AsyncIterable<Row>): Promise<AsyncGenerator<Row>> {
  const iterator = rows[Symbol.asyncIterator]();
  const first = await iterator.next();
  return (async function* () {
    for (let next = first; next.done !== true; next = await iterator.next()) yield next.value;
  })();
}

/** Words that somebody searched for may be a name: only that there were any is kept. */
function narrowing(asked: object): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, name === 'q' ? 'given' : String(value)]])));
}
