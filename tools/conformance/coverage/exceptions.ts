import { idsOf, type Coverage } from './coverage.js';

/** Something that no run goes through, and why that is right. */
export interface CoverageException {
  readonly process: string;
  readonly id: string;
  readonly reason: string;
}

/** What fails the build: gaps without a reason, and reasons without a gap. */
export function coverageFaults(coverage: Coverage, exceptions: readonly CoverageException[]): readonly string[] {
  const excused = new Set(exceptions.map(({ process, id }) => `${process} ${id}`));
  const idle = exceptions.flatMap(({ process, id, reason }): readonly string[] => {
    const model = coverage.models.get(process);
    const name = `${process} ${id}`;
    if (model === undefined || !idsOf(model).includes(id)) return [`${name}: 例外所指的元素不存在，请删除 / this exception names nothing; remove it`];
    if (coverage.count(process, id) > 0) return [`${name}: 已被覆盖，请删除例外 / it is covered; remove the exception`];
    return reason.trim() === '' ? [`${name}: 例外须写明理由 / an exception needs a written reason`] : [];
  });
  const gaps = coverage.gaps().filter((gap) => !excused.has(gap)).map((gap) => `${gap}: 没有测试经过，请补测试或写明例外 / no run goes through it; add one, or an exception with its reason`);
  return [...gaps, ...idle];
}
