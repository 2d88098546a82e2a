import { createHash } from 'node:crypto';
import type { StoredFile, Workshop } from '@beian/cases';

/** Prints and packs nothing but remembers what it was asked for. */
export class ToyWorkshop implements Workshop {
  readonly printed: string[] = [];

  async print({ id }: { readonly id: string }): Promise<StoredFile> {
    this.printed.push(id);
    return file(id);
  }

  async exportReport(name: string): Promise<StoredFile> {
    return file(name);
  }

  async pack({ caseNo }: { readonly caseNo: string }): Promise<StoredFile> {
    return file(caseNo);
  }
}

function file(content: string): StoredFile {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { storageKey: sha256, sha256, size: content.length };
}
