import { Injectable } from '@nestjs/common';
import type { Sql } from '@beian/cases';
import { inspectUpload, UPLOAD_KINDS, type InspectedUpload } from '@beian/storage';
import type { FastifyRequest } from 'fastify';
import { CaseDesk } from '../desk/case-desk.js';
import { uploadLimit } from '../http/server-plugins.js';
import { ProblemError } from '../http/problem.js';
import { uploadedFile, type UploadedFile } from '../http/uploaded-file.js';
import type { Shelf } from './material-shelf.js';

export interface ReceivedFile {
  readonly name: string;
  readonly inspected: InspectedUpload;
}

/** Whose bytes are in the store. */
export interface KeptFile {
  readonly name: string;
  readonly inspected: { readonly kind: string; readonly size: number; readonly sha256: string };
}

/** Receives a file: named, sniffed and hashed, then kept by content; nothing is recorded before its bytes are durable. */
@Injectable()
export class FileUpload {
  constructor(private readonly desk: CaseDesk) {}

  async receive(request: FastifyRequest): Promise<ReceivedFile> {
    const file = await uploadedFile(request);
    const received = await this.inspect(file, 'file');
    await this.desk.files.put(file.bytes);
    return received;
  }

  /** @param path what a refusal names */
  async inspect({ name: given, bytes }: UploadedFile, path: string): Promise<ReceivedFile> {
    const name = plainName(given);
    const inspected = await inspectUpload(bytes, name, { maxBytes: uploadLimit });
    if (!inspected.ok) {
      throw new ProblemError({ status: 422, code: inspected.code, message: inspected.message, violations: [{ path, code: inspected.code, message: inspected.message, rule: null }] });
    }
    return { name, inspected };
  }

  /** A new file of a material; the item is uploaded again, whatever a reviewer said of the one before. */
  async addMaterial(sql: Sql, shelf: Shelf, materialId: string, { name, inspected }: KeptFile, by: string): Promise<string> {
    const [owner, id] = 'draftId' in shelf ? ['draft_id', shelf.draftId] : ['case_id', shelf.caseId];
    const row = await sql.row<{ id: string }>(
      `with item as (
         insert into material_item (${owner}, material_id, state) values ($1, $2, 'uploaded')
         on conflict (${owner}, material_id) where ${owner} is not null do update set state = 'uploaded', reason = null returning id)
       insert into material_file (item_id, name, kind, size, sha256, storage_key, version, uploaded_by)
       select item.id, $3, $4, $5, $6, $6, 1 + (select count(*) from material_file f where f.item_id = item.id), $7 from item returning id`,
      [id, materialId, name, inspected.kind, inspected.size, inspected.sha256, by],
    );
    if (!row) throw new Error('a material file was not stored');
    return row.id;
  }
}

/** The last part of a path, without what could be mistaken for one; at most 120 characters, the extension kept. */
function plainName(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const clean = [...last.normalize('NFC')].filter((character) => !/[\p{Cc}\p{Cf}"<>|:*?]/u.test(character));
  const extension = /\.[^.]{1,8}$/.exec(clean.join(''))?.[0] ?? '';
  return clean.length <= 120 ? clean.join('') : `${clean.slice(0, 110).join('')}${extension}`;
}

export function mimeOf(kind: string): string {
  return Object.entries(UPLOAD_KINDS).find(([name]) => name === kind)?.[1].mime ?? 'application/octet-stream';
}
