import { parseArgs } from 'node:util';
import { presentRun } from '../../launch/run-record.mjs';

/** Something is wrong with how the command was called; nothing was verified. */
export class UsageError extends Error {}

/**
 * @typedef {object} VerifyOptions
 * @property {string} database
 * @property {string | null} json file for the machine-readable result
 * @property {string | null} since instant
 * @property {readonly string[]} cases numbers or ids
 * @property {boolean} full
 * @property {string | null} files folder of the stored files, or `bucket`
 * @property {Readonly<Record<string, string>>} anchors kept outside of the database, by day
 * @property {string | null} temporal address
 * @property {string} namespace
 */

/** @param {readonly string[]} args @param {NodeJS.ProcessEnv} [env] @returns {VerifyOptions} */
export function readOptions(args, env = process.env) {
  const { values } = parsed(args);
  const database = values.database ?? env.DATABASE_URL ?? presentRun()?.servers?.databaseUrl;
  if (!database) throw new UsageError('未指明数据库 / name a database: npm run verify -- --database postgres://…');
  if (values.since !== undefined && Number.isNaN(Date.parse(values.since))) throw new UsageError(`--since ${values.since}: 不是时间 / not an instant`);
  return {
    database, json: values.json ?? null, since: values.since ?? null, cases: values.case ?? [], full: values.full ?? false, files: values.files ?? null,
    anchors: Object.fromEntries((values.anchor ?? []).map(anchorOf)), temporal: values.temporal ?? null, namespace: values.namespace ?? env.TEMPORAL_NAMESPACE ?? 'cases',
  };
}

/** @param {readonly string[]} args */
function parsed(args) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        database: { type: 'string' }, json: { type: 'string' }, since: { type: 'string' }, case: { type: 'string', multiple: true }, full: { type: 'boolean' },
        files: { type: 'string' }, anchor: { type: 'string', multiple: true }, temporal: { type: 'string' }, namespace: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** `2026-11-21=<hash>` @param {string} text @returns {readonly [string, string]} */
function anchorOf(text) {
  const [day = '', hash = ''] = text.split('=');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^[0-9a-f]{64}$/.test(hash)) throw new UsageError(`--anchor ${text}: 应为 日期=校验值 / must be DAY=HASH`);
  return [day, hash];
}
