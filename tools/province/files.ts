import { readdirSync } from 'node:fs';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { openFileStore, readStorageSettings } from '@beian/storage/settings';

/** Whatever was uploaded and printed in the play, put where the installation keeps its files; they lie there under their hashes. */
export async function carryFiles(from: string, env: NodeJS.ProcessEnv): Promise<number> {
  const store = await openFileStore(readStorageSettings(env));
  const files = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /^[0-9a-f]{64}$/.test(entry.name));
  for (const { name, parentPath } of files) if (!(await store.has(name))) await store.put(createReadStream(join(parentPath, name)));
  return files.length;
}
