import type { FastifyRequest } from 'fastify';
import { ProblemError } from './problem.js';

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

const noFile = (): ProblemError => new ProblemError({ status: 422, code: 'FILE_MISSING', message: { zh: '没有收到文件，请重新选择', en: 'No file was received: choose one again' } });

/** The one file of a multipart request, whole; larger ones than the limit are refused by the parser with 413. */
export async function uploadedFile(request: FastifyRequest): Promise<UploadedFile> {
  if (!request.isMultipart()) throw noFile();
  const part = await request.file();
  if (!part) throw noFile();
  return { name: part.filename, bytes: await part.toBuffer() };
}
