import type { Misfit } from '@beian/procedure/memory';
import type { RecordedCourse } from './recorded-courses.js';
import type { Recording } from './recording.js';

/** What an author must know of a change that breaks cases which run: where it does, and the two ways out. */
export const wayOut = '用 step.patched 保护该修改，或建立新版（新流程标识）/ guard the change with step.patched, or make a new edition with a process id of its own: docs/adding-a-procedure.md';

/** Each recording of these courses that the present code does not lead the same way, one line a case. */
export async function misfitLines(courses: readonly RecordedCourse[], recordingsOf: (course: RecordedCourse) => readonly Recording[]): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const course of courses) {
    for (const recording of recordingsOf(course)) {
      const misfit = await course.misfitOf(recording);
      if (misfit !== null) lines.push(`${course.process} ${recording.name}: ${misfitText(misfit)}`);
    }
  }
  return lines.length === 0 ? [] : [...lines, wayOut];
}

/** Process, element and position, then what differs. */
export function misfitText({ process, element, pos, kind, message }: Misfit): string {
  return `${process} ${element} #${pos} (${kind}): ${message}`;
}
