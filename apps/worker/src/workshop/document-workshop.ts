import { createHash } from 'node:crypto';
import { beijingDate } from '@beian/calendar';
import type { ArchiveGroup, ArchiveItem, PackageFacts, PrintableDocument, StoredFile, Workshop } from '@beian/cases';
import { assembleArchive, workbook, type ArchiveEntry } from '@beian/documents';
import type { FileStore } from '@beian/storage';
import type { JsonObject } from '@beian/procedure/kernel';
import type { SealKind } from './print-job.js';
import type { PrintingThread } from './printing-thread.js';

const groups: Readonly<Record<ArchiveGroup, string>> = {
  forms: '申请与审查意见', materials: '申请材料', attachments: '附件', documents: '文书', reports: '上报材料', records: '办理记录',
};

export interface WorkshopOptions {
  readonly publicUrl: string;
  readonly seal: SealKind | null;
}

/** Prints, packs and stores with the documents library and the file store. Files go by their content: repeating stores nothing new. */
export class DocumentWorkshop implements Workshop {
  constructor(
    private readonly files: FileStore,
    private readonly printing: PrintingThread,
    private readonly options: WorkshopOptions,
  ) {}

  async print({ content, issuer, number, signedAt, verifyCode }: PrintableDocument): Promise<StoredFile> {
    const { publicUrl, seal } = this.options;
    const order = { content, organ: issuer?.name ?? '', number, date: beijingDate(signedAt), verifyCode, publicUrl };
    return this.store(await this.printing.print({ order, sealed: seal }));
  }

  async exportReport(_name: string, sheets: JsonObject): Promise<StoredFile> {
    return this.store(await workbook(sheets));
  }

  async pack(facts: PackageFacts, items: readonly ArchiveItem[]): Promise<StoredFile> {
    const { zip } = await assembleArchive(await Promise.all(items.map((item) => this.entry(item))), facts);
    return this.store(zip);
  }

  private async entry(item: ArchiveItem): Promise<ArchiveEntry> {
    const place = { path: item.path, title: item.title, group: groups[item.group] };
    if ('json' in item) return { ...place, ...hashed(Buffer.from(`${JSON.stringify(item.json, null, 2)}\n`)) };
    if ('content' in item) return { ...place, ...hashed(await this.printedForm(item.content)) };
    return { ...place, sha256: item.sha256, bytes: () => this.files.get(item.storageKey) };
  }

  /** A form in its official layout carries no number, date or seal of an authority. */
  private printedForm(content: JsonObject): Promise<Buffer> {
    return this.printing.print({ order: { content, organ: '', number: null, date: null, verifyCode: null, publicUrl: '' }, sealed: null });
  }

  private async store(bytes: Buffer): Promise<StoredFile> {
    const { sha256, size } = await this.files.put(bytes);
    return { storageKey: sha256, sha256, size };
  }
}

function hashed(bytes: Buffer): { readonly bytes: Buffer; readonly sha256: string } {
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
