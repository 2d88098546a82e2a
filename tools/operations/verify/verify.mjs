import { writeFile } from 'node:fs/promises';

/** @typedef {import('./options.mjs').VerifyOptions} VerifyOptions */
/** @typedef {import('./report.mjs').Verified} Verified */

/** Verifies a database from outside. @param {VerifyOptions} options @param {(done: number, of: number) => void} told @returns {Promise<Verified>} */
export async function verify(options, told) {
  const { Database, verifyFleet } = await import('@beian/cases');
  const database = new Database({ url: options.database });
  const began = performance.now();
  try {
    const { full, since, cases, anchors } = options;
    const verdict = await verifyFleet({ database }, { full, since, cases, anchors, files: await filesOf(options), remember: await maySave(database), told });
    const histories = options.temporal === null ? null : await heldAgainstTemporal(database, options);
    const result = {
      ...verdict, deviating: [...verdict.deviating, ...(histories?.deviating ?? [])], histories: histories?.checked ?? null, seconds: (performance.now() - began) / 1000,
    };
    if (options.json !== null) await writeFile(options.json, `${JSON.stringify(result, null, 2)}\n`);
    return result;
  } finally {
    await database.close();
  }
}

/** A restored backup may be read-only, or its reader may have no right to write. @param {import('@beian/cases').Database} database */
async function maySave({ sql }) {
  const right = await sql.row(`select has_table_privilege('case_verdict', 'insert, update') and not current_setting('transaction_read_only')::boolean and not pg_is_in_recovery() as may`);
  return right?.may === true;
}

/** @param {VerifyOptions} options */
async function filesOf({ files }) {
  if (files === null) return null;
  const { openFileStore, readStorageSettings } = await import('@beian/storage/settings');
  return openFileStore(files === 'bucket' ? readStorageSettings(process.env) : { kind: 'folder', folder: files });
}

/** @param {import('@beian/cases').Database} database @param {VerifyOptions} options */
async function heldAgainstTemporal(database, { temporal, namespace, cases }) {
  const { checkHistory, Doorbell } = await import('@beian/cases/temporal');
  const doorbell = Doorbell.open({ database }, { address: temporal ?? '', namespace });
  const deviating = [];
  let checked = 0;
  try {
    const rows = await database.sql.rows(
      'select id, case_no as "caseNo", last_seq as seq, encode(last_hash, \'hex\') as hash, ended_at is null as open from filing_case where not synthetic and (cardinality($1::text[]) = 0 or case_no = any($1) or id::text = any($1)) order by case_no', [cases]);
    for (const { id, caseNo, seq, hash, open } of rows) {
      const findings = await checkHistory({ database }, doorbell.client, id);
      if (findings !== null) checked += 1;
      if (findings !== null && findings.length > 0) deviating.push({ caseId: id, caseNo, conforms: false, open, events: 0, seq, hash, findings });
    }
  } finally {
    await doorbell.close();
  }
  return { checked, deviating };
}
