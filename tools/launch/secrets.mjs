import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../services/folders.mjs';

/** Secrets of this checkout's training installation; each is made once and kept. */
export function secretFolder() {
  const folder = join(dataFolder(), 'secrets');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** @param {string} name */
export function secret(name) {
  const file = join(secretFolder(), name);
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}
