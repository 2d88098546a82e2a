import { Injectable } from '@nestjs/common';
import { submitObjection, type ObjectionFile } from '@beian/cases';
import type { FastifyRequest } from 'fastify';
import { answered } from '../desk/answered.js';
import { CaseDesk } from '../desk/case-desk.js';
import { FileUpload } from '../files/file-upload.js';
import { requirePrintable } from '../files/unprintable-characters.js';
import { inBeijing } from '../http/beijing-time.js';
import { Challenge } from '../public/challenge.js';
import { objectionBody } from './objection-body.js';
import type { ObjectionReceiptDto } from './notices-dto.js';

/** Receives objections of the public: a person answered the challenge, every file is what it says it is, and a number is given at once. */
@Injectable()
export class ObjectionDesk {
  constructor(
    private readonly desk: CaseDesk,
    private readonly upload: FileUpload,
    private readonly challenge: Challenge,
  ) {}

  async receive(noticeId: string, request: FastifyRequest): Promise<ObjectionReceiptDto> {
    const { form, challenge, files } = await objectionBody(request);
    await this.challenge.require(challenge);
    requirePrintable({ text: form.text ?? '', name: form.name ?? '' });
    const kept: ObjectionFile[] = [];
    for (const [index, file] of files.entries()) {
      const { name, inspected: { kind, size, sha256 } } = await this.upload.keep(file, `files.${index}`);
      kept.push({ name, kind, size, sha256 });
    }
    const { stored, receivedAt, ...receipt } = answered(await submitObjection(this.desk.deps, { noticeId, form, files: kept }));
    if (stored !== null) await this.desk.bell.ring(stored);
    return { ...receipt, receivedAt: inBeijing(receivedAt) };
  }
}
