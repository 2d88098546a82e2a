import { Injectable } from '@nestjs/common';
import { objectionFault, submitObjection, type ObjectionFile } from '@beian/cases';
import type { FastifyRequest } from 'fastify';
import { answered } from '../desk/answered.js';
import { CaseDesk } from '../desk/case-desk.js';
import { FileUpload } from '../files/file-upload.js';
import { requirePrintable } from '../files/unprintable-characters.js';
import type { UploadedFile } from '../http/uploaded-file.js';
import { inBeijing } from '../http/beijing-time.js';
import { Challenge } from '../public/challenge.js';
import { objectionBody } from './objection-body.js';
import type { ObjectionReceiptDto } from './notices-dto.js';

/** Receives objections of the public. Everything that can be mended is judged first: the answer to the question is good once, and bytes are kept only of what is taken. */
@Injectable()
export class ObjectionDesk {
  constructor(
    private readonly desk: CaseDesk,
    private readonly upload: FileUpload,
    private readonly challenge: Challenge,
  ) {}

  async receive(noticeId: string, request: FastifyRequest): Promise<ObjectionReceiptDto> {
    const { form, challenge, files } = await objectionBody(request);
    requirePrintable({ text: form.text ?? '', name: form.name ?? '' });
    answered((await objectionFault(this.desk.deps, { noticeId, form })) ?? {});
    const inspected = await this.inspect(files);
    await this.challenge.require(challenge);
    for (const { bytes } of files) await this.desk.files.put(bytes);
    const { stored, receivedAt, ...receipt } = answered(await submitObjection(this.desk.deps, { noticeId, form, files: inspected }));
    if (stored !== null) await this.desk.bell.ring(stored);
    return { ...receipt, receivedAt: inBeijing(receivedAt) };
  }

  private async inspect(files: readonly UploadedFile[]): Promise<readonly ObjectionFile[]> {
    const inspected: ObjectionFile[] = [];
    for (const [index, file] of files.entries()) {
      const { name, inspected: { kind, size, sha256 } } = await this.upload.inspect(file, `files.${index}`);
      inspected.push({ name, kind, size, sha256 });
    }
    return inspected;
  }
}
