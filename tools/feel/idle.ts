import { cpus } from 'node:os';

export interface CpuTimes {
  readonly idle: number;
  readonly all: number;
}

export function cpuTimes(): CpuTimes {
  const times = cpus().map((cpu) => cpu.times);
  return { idle: times.reduce((sum, { idle }) => sum + idle, 0), all: times.reduce((sum, each) => sum + each.user + each.nice + each.sys + each.idle + each.irq, 0) };
}

/** The share of all cores that had nothing to do. */
export function idleSince(before: CpuTimes): number {
  const now = cpuTimes();
  return (now.idle - before.idle) / Math.max(1, now.all - before.all);
}
