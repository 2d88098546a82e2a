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

/** @param {string} name @param {() => string} [make] */
export function secret(name, make = () => randomBytes(24).toString('hex')) {
  const file = join(secretFolder(), name);
  if (!existsSync(file)) writeFileSync(file, make(), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}

/** The keys of encrypted fields: `id:base64`, 32 bytes each. */
export const provideKeyRing = () => void secret('key-ring', () => `training:${randomBytes(32).toString('base64')}`);
