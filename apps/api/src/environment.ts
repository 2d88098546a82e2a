import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readKeyRing, type KeyRing } from '@beian/identity';
import { readStorageSettings, type StorageSettings } from '@beian/storage/settings';

export interface Environment {
  readonly mode: 'training' | 'production';
  readonly listen: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly databaseConnections: number;
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
  readonly storage: StorageSettings;
  readonly webDist: string | null;
  readonly keys: KeyRing;
  /** Goes into the digests of callers' addresses; the same in every replica, so that a rate limit holds over all of them. */
  readonly ratePepper: string;
  /** Number of reverse proxies in front whose X-Forwarded-For is believed. */
  readonly proxies: number;
}

type Variables = Readonly<Record<string, string | undefined>>;

const development = 'development';
/** Known to everybody who reads this line: production refuses it. */
const developmentKeys = `${development}:${Buffer.from('beian development key, not secret').subarray(0, 32).toString('base64')}`;

export class SettingsError extends Error {}

/** Everything the process is told from outside; production has no defaults for secrets. */
export function readEnvironment(variables: Variables): Environment {
  const mode = variables['BEIAN_MODE'] ?? 'training';
  if (mode !== 'training' && mode !== 'production') throw new SettingsError(`BEIAN_MODE must be training or production, not ${mode}`);
  const environment: Environment = {
    mode,
    listen: variables['BEIAN_LISTEN'] ?? '127.0.0.1',
    port: wholeNumber(variables, 'PORT', 3000),
    databaseUrl: needed(variables, 'DATABASE_URL'),
    databaseConnections: wholeNumber(variables, 'BEIAN_DATABASE_CONNECTIONS', 16),
    temporalAddress: variables['TEMPORAL_ADDRESS'] ?? '127.0.0.1:7233',
    temporalNamespace: variables['TEMPORAL_NAMESPACE'] ?? 'default',
    storage: readStorageSettings(variables),
    webDist: variables['BEIAN_WEB_DIST'] ?? builtWebApp(),
    keys: readKeyRing(secretOf(variables, 'BEIAN_KEY_RING', 'key-ring') ?? trainingKeys(mode)),
    ratePepper: secretOf(variables, 'BEIAN_RATE_PEPPER', 'rate-pepper') ?? trainingPepper(mode),
    proxies: wholeNumber(variables, 'BEIAN_PROXIES', 0),
  };
  if (mode === 'production') refuseTrainingSettings(variables, environment);
  return environment;
}

/** Beside this application once both are built. */
function builtWebApp(): string | null {
  const folder = fileURLToPath(new URL('../../web/dist/', import.meta.url));
  return existsSync(join(folder, 'index.html')) ? folder : null;
}

function refuseTrainingSettings(variables: Variables, environment: Environment): void {
  const faults = [
    ...(environment.keys.keys.has(development) ? ['BEIAN_KEY_RING holds the development key'] : []),
    ...(variables['BEIAN_TRAINING_CLOCK'] ? ['BEIAN_TRAINING_CLOCK is for training only'] : []),
    ...(variables['BEIAN_SEAL'] === 'test' ? ['BEIAN_SEAL=test marks documents as void in law'] : []),
    ...(/:\/\/[^:/]+:(postgres|password|beian)@/.test(environment.databaseUrl) ? ['DATABASE_URL has a well-known password'] : []),
  ];
  if (faults.length > 0) throw new SettingsError(`Production refuses to start: ${faults.join('; ')}`);
}

function trainingKeys(mode: Environment['mode']): string {
  if (mode === 'production') throw new SettingsError('Production needs BEIAN_KEY_RING, or the file key-ring in BEIAN_SECRET_DIR');
  return developmentKeys;
}

function trainingPepper(mode: Environment['mode']): string {
  if (mode === 'production') throw new SettingsError('Production needs BEIAN_RATE_PEPPER, or the file rate-pepper in BEIAN_SECRET_DIR');
  return randomBytes(16).toString('hex');
}

function needed(variables: Variables, name: string): string {
  const value = variables[name];
  if (!value) throw new SettingsError(`${name} is not set`);
  return value;
}

function wholeNumber(variables: Variables, name: string, usual: number): number {
  const value = Number(variables[name] ?? usual);
  if (!Number.isInteger(value) || value < 0) throw new SettingsError(`${name} is not a whole number: ${variables[name]}`);
  return value;
}

function secretOf(variables: Variables, name: string, file: string): string | null {
  const given = variables[name];
  if (given) return given;
  const folder = variables['BEIAN_SECRET_DIR'];
  return folder ? readIfPresent(join(folder, file)) : null;
}

function readIfPresent(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
