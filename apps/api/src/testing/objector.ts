import type { TestApi } from './api.js';
import { Browser, type Told } from './browser.js';
import { key } from './filer.js';

export interface SentFile {
  readonly name: string;
  readonly bytes: Buffer;
}

const words = { text: '该单位公示的设备数量与实际不符，请予核查。', anonymous: 'true' };

/** Sends an objection as the public page does, with a question that was asked a minute ago and is answered. */
export async function object({ app, data }: TestApi, noticeId: string, fields: Readonly<Record<string, string>> = {}, files: readonly SentFile[] = []): Promise<Told> {
  const [asked] = await data.query(`insert into challenge (answers, asked_at) values (array['7'], clock_timestamp() - interval '1 minute') returning id`);
  const part = (head: string, bytes: Buffer): Buffer => Buffer.concat([Buffer.from(`--edge\r\ncontent-disposition: form-data; ${head}\r\n\r\n`), bytes, Buffer.from('\r\n')]);
  const texts = Object.entries({ ...words, challengeId: String(asked.id), challengeAnswer: '7', ...fields }).map(([name, value]) => part(`name="${name}"`, Buffer.from(value)));
  const attached = files.map(({ name, bytes }) => part(`name="files"; filename="${name}"\r\ncontent-type: application/octet-stream`, bytes));
  return new Browser(app).send('POST', `/api/v1/public/notices/${noticeId}/objections`, {
    body: Buffer.concat([...texts, ...attached, Buffer.from('--edge--\r\n')]), headers: { 'content-type': 'multipart/form-data; boundary=edge', ...key() },
  });
}
