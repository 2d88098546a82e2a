import type { ChallengeAnswer } from '@beian/identity';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../http/problem.js';
import type { UploadedFile } from '../http/uploaded-file.js';

const mostFiles = 5;

export interface ObjectionBody {
  readonly form: { readonly text: string | null; readonly anonymous: boolean; readonly name: string | null; readonly phone: string | null; readonly email: string | null };
  readonly challenge: ChallengeAnswer;
  readonly files: readonly UploadedFile[];
}

const refused = (code: string, path: string, zh: string, en: string): ProblemError =>
  new ProblemError({ status: 422, code, message: { zh, en }, rule: 'A-07', violations: [{ path, code, message: { zh, en }, rule: 'A-07' }] });

/** The parts of the form as a browser sends them; what is in them is for the form's own rules to judge. */
export async function objectionBody(request: FastifyRequest): Promise<ObjectionBody> {
  if (!request.isMultipart()) throw refused('FORM_EXPECTED', '', '请通过异议表单提交', 'Send the form of the objection (multipart/form-data)');
  const texts = new Map<string, string>();
  const files: UploadedFile[] = [];
  for await (const part of request.parts({ limits: { files: mostFiles + 1, fields: 10, parts: mostFiles + 11 } })) {
    if (part.type === 'file') files.push({ name: part.filename, bytes: await part.toBuffer() });
    else if (typeof part.value === 'string') texts.set(part.fieldname, part.value);
  }
  if (files.length > mostFiles) throw refused('TOO_MANY_FILES', 'files', `附件最多 ${mostFiles} 个，请合并后上传`, `At most ${mostFiles} files; put them together`);
  const text = (name: string): string | null => texts.get(name) ?? null;
  return {
    form: { text: text('text'), anonymous: text('anonymous') === 'true', name: text('name'), phone: text('phone'), email: text('email') },
    challenge: { id: text('challengeId') ?? '', answer: text('challengeAnswer') ?? '', website: text('website') ?? '' }, files: files.filter(({ name }) => name !== ''),
  };
}
