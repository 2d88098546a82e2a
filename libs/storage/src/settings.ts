import { access, mkdir } from 'node:fs/promises';
import type { FileStore } from './file-store.js';
import { LocalFileStore } from './local-file-store.js';
import type { S3Place } from './s3-file-store.js';

/** Files lie in a bucket where one is named, else in a folder. */
export type StorageSettings = { readonly kind: 'folder'; readonly folder: string } | { readonly kind: 'bucket'; readonly place: S3Place };

export interface ReadyFileStore extends FileStore {
  /** Fails when nothing can be stored there now. */
  ready(): Promise<void>;
}

type Variables = Readonly<Record<string, string | undefined>>;

const bucketSettings = ['BEIAN_S3_BUCKET', 'BEIAN_S3_ACCESS_KEY_ID', 'BEIAN_S3_SECRET_ACCESS_KEY', 'BEIAN_S3_ENDPOINT', 'BEIAN_S3_REGION'] as const;

export function readStorageSettings(variables: Variables): StorageSettings {
  const folder = needed(variables, 'BEIAN_STORAGE_DIR');
  if (bucketSettings.every((name) => !variables[name])) return { kind: 'folder', folder };
  return {
    kind: 'bucket',
    place: {
      bucket: needed(variables, 'BEIAN_S3_BUCKET'), region: variables['BEIAN_S3_REGION'] || 'us-east-1', endpoint: variables['BEIAN_S3_ENDPOINT'] || undefined,
      accessKeyId: needed(variables, 'BEIAN_S3_ACCESS_KEY_ID'), secretAccessKey: needed(variables, 'BEIAN_S3_SECRET_ACCESS_KEY'), spoolFolder: folder,
    },
  };
}

/** The client of buckets is large and loaded only where it is used. */
export async function openFileStore(settings: StorageSettings): Promise<ReadyFileStore> {
  if (settings.kind === 'folder') {
    await mkdir(settings.folder, { recursive: true });
    return Object.assign(new LocalFileStore(settings.folder), { ready: () => access(settings.folder) });
  }
  const { S3FileStore } = await import('./s3-file-store.js');
  const store = new S3FileStore(settings.place);
  return Object.assign(store, { ready: async () => void (await store.has('0'.repeat(64))) });
}

function needed(variables: Variables, name: string): string {
  const value = variables[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}
