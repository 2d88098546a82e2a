import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readKeyRing, type KeyRing } from '@beian/identity';
import type { HttpSmsSettings, SmtpSettings } from '@beian/notify';
import { readStorageSettings, type StorageSettings } from '@beian/storage/settings';
import type { SealKind } from './workshop/print-job.js';

export interface WorkerEnvironment {
  readonly mode: 'training' | 'production';
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
  readonly storage: StorageSettings;
  /** Root address of the public site, printed in documents. */
  readonly publicUrl: string;
  /** Null: no mail goes out. */
  readonly mail: SmtpSettings | null;
  readonly sms: HttpSmsSettings | null;
  /** Port of health and metrics; 0 takes any free one. */
  readonly healthPort: number;
  readonly listen: string;
  readonly keys: KeyRing;
  readonly seal: SealKind;
}

type Variables = Readonly<Record<string, string | undefined>>;

export class SettingsError extends Error {}

const development = 'development';
/** Known to everybody who reads this line: production refuses it. */
const developmentKeys = `${development}:${Buffer.from('beian development key, not secret').subarray(0, 32).toString('base64')}`;

/** Everything the worker is told from outside; production has no defaults for secrets. */
export function readEnvironment(variables: Variables): WorkerEnvironment {
  const mode = variables['BEIAN_MODE'] ?? 'training';
  if (mode !== 'training' && mode !== 'production') throw new SettingsError(`BEIAN_MODE must be training or production, not ${mode}`);
  return {
    mode,
    databaseUrl: needed(variables, 'DATABASE_URL'),
    temporalAddress: variables['TEMPORAL_ADDRESS'] ?? '127.0.0.1:7233',
    temporalNamespace: variables['TEMPORAL_NAMESPACE'] ?? 'default',
    storage: readStorageSettings(variables),
    publicUrl: variables['BEIAN_PUBLIC_URL'] ?? `http://localhost:${variables['PORT'] ?? '3000'}`,
    mail: variables['BEIAN_SMTP_URL'] ? { url: variables['BEIAN_SMTP_URL'], from: variables['BEIAN_MAIL_FROM'] || 'beian@localhost' } : null,
    sms: variables['BEIAN_SMS_URL'] ? { url: variables['BEIAN_SMS_URL'], token: variables['BEIAN_SMS_TOKEN'] || null } : null,
    healthPort: port(variables['BEIAN_WORKER_PORT'] ?? '0'),
    listen: variables['BEIAN_LISTEN'] ?? '127.0.0.1',
    keys: readKeys(variables, mode),
    seal: readSeal(variables['BEIAN_SEAL'], mode),
  };
}

function readKeys(variables: Variables, mode: WorkerEnvironment['mode']): KeyRing {
  const given = variables['BEIAN_KEY_RING'] ?? keyFile(variables['BEIAN_SECRET_DIR']);
  if (given === null && mode === 'production') throw new SettingsError('Production needs BEIAN_KEY_RING, or the file key-ring in BEIAN_SECRET_DIR');
  const ring = readKeyRing(given ?? developmentKeys);
  if (mode === 'production' && ring.keys.has(development)) throw new SettingsError('Production refuses to start: BEIAN_KEY_RING holds the development key');
  return ring;
}

/** No document of production leaves without somebody having said how it is sealed. */
function readSeal(given: string | undefined, mode: WorkerEnvironment['mode']): SealKind {
  if (given === 'paper' || (given === 'test' && mode === 'training')) return given;
  if (given === undefined && mode === 'training') return 'test';
  if (given === 'test') throw new SettingsError('Production refuses to start: BEIAN_SEAL=test marks documents as void in law');
  throw new SettingsError(`BEIAN_SEAL must say how documents are sealed, not ${given ?? 'be unset'}: paper prints them for the seal of the organ to be pressed on by hand`);
}

function keyFile(folder: string | undefined): string | null {
  if (!folder) return null;
  try {
    return readFileSync(join(folder, 'key-ring'), 'utf8').trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function needed(variables: Variables, name: string): string {
  const value = variables[name];
  if (!value) throw new SettingsError(`${name} is not set`);
  return value;
}

function port(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65_535) throw new SettingsError(`BEIAN_WORKER_PORT is not a port: ${text}`);
  return value;
}
