import type { Sha256 } from './file-store.js';

export type StorageErrorCode = 'FILE_ADDRESS' | 'FILE_MISSING' | 'FILE_CHANGED';

export class StorageError extends Error {
  override readonly name = 'StorageError';

  constructor(
    readonly code: StorageErrorCode,
    readonly text: { readonly zh: string; readonly en: string },
  ) {
    super(text.en);
  }
}

export function fileMissing(sha256: Sha256): StorageError {
  return new StorageError('FILE_MISSING', {
    zh: `文件库中没有该文件（${sha256}），请联系系统管理员核对存储`,
    en: `The file ${sha256} is not in the store; ask the system administrator to check the storage`,
  });
}

export function fileChanged(sha256: Sha256): StorageError {
  return new StorageError('FILE_CHANGED', {
    zh: `文件内容与登记的摘要不一致（${sha256}），文件可能已损坏`,
    en: `The bytes of the file ${sha256} no longer match its digest; it may be damaged`,
  });
}

/** An address is checked before it becomes a path or a key. */
export function checkedAddress(sha256: Sha256): Sha256 {
  if (/^[0-9a-f]{64}$/.test(sha256)) return sha256;
  throw new StorageError('FILE_ADDRESS', { zh: '文件标识不正确', en: 'This is not the address of a file' });
}
