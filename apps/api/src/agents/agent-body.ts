import { civilDate, isCivilDate, type CivilDate } from '@beian/calendar';
import type { ApiBodyOptions } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../http/problem.js';
import type { UploadedFile } from '../http/uploaded-file.js';

export interface AgentBody {
  readonly username: string;
  readonly from: CivilDate;
  readonly until: CivilDate;
  /** Null: every procedure. */
  readonly procedures: readonly string[] | null;
  readonly letter: UploadedFile;
}

const text = { type: 'string' } as const;
export const agentBody: ApiBodyOptions = {
  schema: {
    type: 'object', required: ['username', 'from', 'until', 'file'],
    properties: {
      username: { ...text, description: 'As the agent signs in' }, from: { ...text, format: 'date' }, until: { ...text, format: 'date' },
      procedures: { ...text, description: 'Ids with commas between; left out: every procedure' }, file: { ...text, format: 'binary', description: 'The letter of authorisation' },
    },
  },
};

/** What the regulations of a letter ask for is asked for here too. */
export const missing = (path: string, zh: string, en: string): ProblemError =>
  new ProblemError({ status: 422, code: 'FORM_INVALID', rule: 'CC-165', message: { zh, en }, violations: [{ path, code: 'REQUIRED', message: { zh, en }, rule: 'CC-165' }] });

/** The parts of the form as a browser sends them, the letter last. */
export async function readAgentBody(request: FastifyRequest): Promise<AgentBody> {
  const texts = new Map<string, string>();
  let letter: UploadedFile | null = null;
  if (request.isMultipart()) {
    for await (const part of request.parts({ limits: { files: 1, fields: 6, parts: 8 } })) {
      if (part.type === 'file') letter = { name: part.filename, bytes: await part.toBuffer() };
      else if (typeof part.value === 'string') texts.set(part.fieldname, part.value.trim());
    }
  }
  const username = texts.get('username') ?? '';
  if (username === '' || username.length > 64) throw missing('username', '请填写代理人的登录账号', 'Give the account of the agent');
  const [from, until] = [day(texts, 'from'), day(texts, 'until')];
  if (letter === null || letter.name === '') throw missing('file', '请上传授权委托书', 'Upload the letter of authorisation');
  const procedures = (texts.get('procedures') ?? '').split(',').filter((id) => id !== '');
  return { username, from, until, procedures: procedures.length === 0 ? null : [...new Set(procedures)], letter };
}

function day(texts: ReadonlyMap<string, string>, path: string): CivilDate {
  const given = texts.get(path) ?? '';
  if (!isCivilDate(given)) throw missing(path, '请填写授权的起止日期', 'Give the first and the last day of the authorisation');
  return civilDate(given);
}
