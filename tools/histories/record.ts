/**
 * npm run record:histories: plays cases of every course of which nothing is recorded yet, in memory and on a real Temporal server, and keeps
 * what the version gate feeds to later code. What is recorded stays: `--more PROCESS` puts further cases of the present code beside it, after a
 * fix; `--anew PROCESS` replaces it and is meant for a process of which no case runs anywhere.
 */
import { parseArgs } from 'node:util';
import { histories, writeHistories } from './recorded-histories.js';
import { recordedCourses, type RecordedCourse } from './recorded-courses.js';
import { addRecordings, readRecordings, removeRecorded, type Recording } from './recording.js';
import { ScriptedCase } from './scripted-case.js';
import { recordHistories } from './temporal-recorder.js';

const { values: { more, anew } } = parseArgs({ options: { more: { type: 'string' }, anew: { type: 'string' } } });
for (const named of [more, anew]) {
  if (named !== undefined && !recordedCourses.some(({ process }) => process === named)) throw new Error(`没有这个流程 / no such process: ${named}`);
}

for (const course of recordedCourses) {
  if (course.process === anew) removeRecorded(course.folder);
  if (course.process !== more && readRecordings(course.folder).length > 0) continue;
  const recorded = addRecordings(course.folder, await course.play());
  console.log(`${course.process}: ${recorded.length} 件 / cases`);
  if (histories.includes(course.process)) await carryOut(course, recorded);
}

async function carryOut({ process, folder }: RecordedCourse, recorded: readonly Recording[]): Promise<void> {
  const kept = await recordHistories(process, chosen(recorded));
  writeHistories(folder, kept);
  console.log(`${process}: Temporal ${kept.map(({ workflowId }) => workflowId).join(', ')}`);
}

/** The longest that is over, from its beginning; one that was repaired, as a new run after the repair; one that is open. */
function chosen(recorded: readonly Recording[]): readonly ScriptedCase[] {
  const whole = recorded.filter(({ run, ended }) => ended !== null && repairOf(run.known) === 0).sort((one, other) => other.log.length - one.log.length);
  const repaired = recorded.find(({ run }) => repairOf(run.known) > 0);
  const open = recorded.findLast(({ run, ended }) => ended === null && repairOf(run.known) === 0);
  return [
    ...whole.slice(0, 1).map((recording) => new ScriptedCase(recording, 0)),
    ...(repaired === undefined ? [] : [new ScriptedCase(repaired, repairOf(repaired.run.known))]),
    ...(open === undefined ? [] : [new ScriptedCase(open, 0)]),
  ];
}

function repairOf(known: Recording['run']['known']): number {
  return known.findLast(({ kind }) => kind === 'repair')?.pos ?? 0;
}
