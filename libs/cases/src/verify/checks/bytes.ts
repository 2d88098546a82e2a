import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { CaseFacts, FileFact } from '../case-facts.js';
import { finding, type Finding } from '../finding.js';

/** Files by the hash of their content. */
export interface StoredBytes {
  has(sha256: string): Promise<boolean>;
  get(sha256: string): Promise<Readable>;
}

/** Every file that the case names is there, and its bytes are those that were stored. */
export async function bytesAreThere({ files }: CaseFacts, store: StoredBytes): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const file of files) {
    const { what, name, sha256 } = file;
    const state = await stateOf(file, store);
    if (state === 'missing') findings.push(finding('bytes', 'FILE_MISSING', {}, `文件“${name}”（${what}，${sha256}）不存在`, `The file “${name}” (${what}, ${sha256}) is gone`));
    if (state === 'changed') findings.push(finding('bytes', 'FILE_CHANGED', {}, `文件“${name}”（${what}，${sha256}）的内容被修改`, `The bytes of “${name}” (${what}, ${sha256}) were changed`));
  }
  return findings;
}

async function stateOf({ sha256 }: FileFact, store: StoredBytes): Promise<'intact' | 'missing' | 'changed'> {
  if (!(await store.has(sha256))) return 'missing';
  const hash = createHash('sha256');
  try {
    for await (const chunk of await store.get(sha256)) hash.update(Buffer.from(chunk));
  } catch {
    // The store itself fails a stream whose bytes are not those of the address.
    return 'changed';
  }
  return hash.digest('hex') === sha256 ? 'intact' : 'changed';
}
