import { readFileSync } from 'node:fs';
import type { Pool } from 'pg';
import type { Installation, Part } from './installation.js';

/** CPU seconds so far, and memory now. */
export interface Usage {
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

const ticksPerSecond = 100;
export const parts: readonly Part[] = ['api', 'worker', 'Temporal', 'PostgreSQL'];

/** With the time of children that ended and were waited for. */
function usageOf(pid: number): Usage {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  const kilobytes = Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  return { cpuSeconds: ticks / ticksPerSecond, megabytes: kilobytes / 1024 };
}

/** PostgreSQL is a family of processes. */
function familyOf(pid: number): readonly number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  return [pid, ...children];
}

export function usage(installation: Installation): Readonly<Record<Part, Usage>> {
  const of = (part: Part): Usage => {
    const pids = familyOf(installation.pid(part)).flatMap((pid) => {
      try {
        return [usageOf(pid)];
      } catch {
        return [];
      }
    });
    return { cpuSeconds: pids.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0), megabytes: pids.reduce((sum, { megabytes }) => sum + megabytes, 0) };
  };
  return { api: of('api'), worker: of('worker'), Temporal: of('Temporal'), PostgreSQL: of('PostgreSQL') };
}

export interface Writing {
  readonly commits: number;
  readonly walBytes: number;
}

/** Transactions that wrote, and bytes of the write-ahead log, since the server was made. */
export async function writing(database: Pool): Promise<Writing> {
  const { rows: [row] } = await database.query<{ commits: string; wal: string }>(
    `select pg_snapshot_xmax(pg_current_snapshot())::text as commits, pg_current_wal_lsn() - '0/0'::pg_lsn as wal`);
  return { commits: Number(row?.commits ?? 0), walBytes: Number(row?.wal ?? 0) };
}
