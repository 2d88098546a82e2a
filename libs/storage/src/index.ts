export { sha256Of } from './digest.js';
export type { FileStore, Sha256, StoredFile } from './file-store.js';
export { inspectUpload, type InspectedUpload, type UploadLimits } from './inspect-upload.js';
export { LocalFileStore } from './local-file-store.js';
export { StorageError, type StorageErrorCode } from './storage-error.js';
export { UPLOAD_KINDS, type UploadKind } from './upload-kind.js';
export type { UploadRefusal, UploadRefusalCode } from './upload-refusal.js';
