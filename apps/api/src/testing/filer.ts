import { randomUUID } from 'node:crypto';
import { employerApplication } from '../../../../workflows/henan/employer-initial-2024/testing/application.js';
import { at, type Body, type Browser, type Request, type Told } from './browser.js';
import { idOf } from './filing-world.js';

export const key = () => ({ 'idempotency-key': randomUUID() });
const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n');

export function upload(name: string, bytes: Buffer = pdf): Request {
  const head = `--edge\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  return { body: Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--edge--\r\n')]), headers: { 'content-type': 'multipart/form-data; boundary=edge' } };
}

export const listOf = (told: Told, ...path: readonly string[]): readonly Body[] => {
  const found = at(told.body, ...path);
  return Array.isArray(found) ? found : [];
};

export interface Filed {
  readonly caseId: string;
  readonly caseNo: string;
  readonly queryCode: string;
}

/** Files applications as a person does, for itself or over the counter. */
export class Filer {
  constructor(readonly browser: Browser) {}

  newDraft(institutionId?: string): Promise<Told> {
    return this.browser.post('/api/v1/drafts', { procedureId: 'henan_employer_initial_2024', ...(institutionId === undefined ? {} : { institutionId }) }, key());
  }

  save(id: string, revision: number, form: object): Promise<Told> {
    return this.browser.send('PUT', `/api/v1/drafts/${id}`, { body: { form }, headers: { 'if-match': `"${revision}"` } });
  }

  submit(id: string, once = key()): Promise<Told> {
    return this.browser.post(`/api/v1/drafts/${id}/submit`, {}, once);
  }

  async fullDraft(changes: object = {}): Promise<string> {
    const id = idOf(await this.newDraft(), 'id');
    const saved = await this.save(id, 1, { ...employerApplication, ...changes });
    for (const material of listOf(saved, 'materials').filter((item) => at(item, 'applies') === true)) {
      const told = await this.browser.send('POST', `/api/v1/drafts/${id}/materials/${String(at(material, 'id'))}/files`, upload('材料.pdf'));
      expect([told.status, at(told.body, 'state')]).toEqual([201, 'uploaded']);
    }
    return id;
  }

  async filed(): Promise<Filed> {
    const told = await this.submit(await this.fullDraft());
    expect([told.status, at(told.body, 'violations')]).toEqual([201, undefined]);
    return { caseId: idOf(told, 'caseId'), caseNo: idOf(told, 'caseNo'), queryCode: idOf(told, 'queryCode') };
  }
}

/** The task of a case that lies in a person's inbox. */
export async function taskOf(person: Browser, caseId: string): Promise<string> {
  const inbox = await person.get('/api/v1/tasks?box=group&limit=100');
  return String(at(listOf(inbox, 'items').find((task) => at(task, 'caseId') === caseId) ?? null, 'id'));
}

export const completion = (page: Told, form: object): Request => ({ body: { form }, headers: { 'if-match': `"${String(at(page.body, 'revision'))}"`, ...key() } });

const noMore = { others: [], reason: null, provision: null, competentRegion: null, industryAuthority: null, supervisingRegion: null, overrideReason: null };

/** The answer to the formal review as its page prefills it. */
export function formalReview(page: Told, outcome: 'COMPLETE' | 'INCOMPLETE', first: object = {}): object {
  const items = listOf(page, 'data', 'items').map((item, i) => ({ ...Object(item), verdict: 'MEETS', ...(i === 0 ? first : {}) }));
  return { ...noMore, items, outcome };
}
