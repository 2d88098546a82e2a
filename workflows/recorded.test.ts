import { replay } from '@beian/bpmn';
import { course } from '@beian/procedure/kernel';
import { Coverage } from '../tools/conformance/coverage/coverage.js';
import { exploring } from '../tools/conformance/coverage/exploration.js';
import { misfitLines, wayOut } from '../tools/histories/misfit-lines.js';
import { recordedCourse, recordedCourses, recordedModels, type RecordedCourse } from '../tools/histories/recorded-courses.js';
import { readRecordings, type Recording } from '../tools/histories/recording.js';
import { committee, guardedCard, toyLibraryCard, unguardedCard } from '../libs/procedure/src/testing/index.js';
import { courses, processModels } from './courses.js';

const recorded = new Map(recordedCourses.map((one) => [one.process, readRecordings(one.folder)]));
const recordingsOf = ({ process }: RecordedCourse): readonly Recording[] => recorded.get(process) ?? [];
const all = recordedCourses.flatMap(recordingsOf);
const logOf = ({ log }: Recording) => log.map((move, index) => ({ ...move, seq: index + 1 }));

/** Votes before anything was checked. */
const swapped = course(toyLibraryCard, async (step) => {
  await step.withdrawable('EventSub_Withdraw', async (step) => {
    await step.each('Task_CommitteeVote', committee, { Boundary_QuestionAsked: async (step) => void step.end('End_QuestionAnswered') });
    await step.rule('Rule_MembershipKind');
  }, async (step) => void step.end('End_Withdrawn'));
});

describe('cases that were recorded with earlier code', () => {
  it('go the same way on the present code', async () => {
    expect(await misfitLines(recordedCourses, recordingsOf)).toEqual([]);
  });

  it('conform to the present diagrams', () => {
    for (const recording of all) expect({ name: recording.name, ...replay(recordedModels, logOf(recording)) }).toEqual({ name: recording.name, conforms: true, open: recording.ended === null });
  });

  it('exist of every course; npm run record:histories records them', () => {
    expect(Object.keys(courses).filter((id) => (recorded.get(id) ?? []).length === 0)).toEqual([]);
    expect(recordedCourses.filter((one) => recordingsOf(one).length === 0)).toEqual([]);
  });

  it('go through every element of every diagram', () => {
    const coverage = new Coverage(Object.values(processModels));
    for (const recording of all) coverage.add(logOf(recording));
    expect(coverage.gaps().filter((gap) => !gap.includes(' Flow_'))).toEqual([]);
  });

  it('include open, repaired and withdrawn ones of each procedure', () => {
    for (const process of [...Object.keys(courses), 'toy_library_card']) {
      const recordings = recorded.get(process) ?? [];
      expect(recordings.some(({ ended }) => ended === null)).toBe(true);
      for (const kind of ['repair', 'withdrawal']) expect(recordings.some(({ run }) => run.known.some((stimulus) => stimulus.kind === kind))).toBe(true);
    }
  });
});

describe('a change that cases cannot go along with', () => {
  const told = (changed: typeof swapped) => misfitLines([recordedCourse(exploring(changed), 'libs/procedure/src/testing/recorded')], recordingsOf);
  const cards = recorded.get('toy_library_card') ?? [];

  it('is told of every case with process, element, position and the ways out when two steps were swapped', async () => {
    const lines = await told(swapped);
    expect(lines).toHaveLength(cards.length + 1);
    expect(lines[0]).toBe('toy_library_card case-01: toy_library_card Task_CommitteeVote #1 (illegal-move): Task_CommitteeVote was asked for where toy_library_card leads to Rule_MembershipKind');
    expect(lines.at(-1)).toBe(wayOut);
  });

  it('is found although the diagram allows it, in the cases that came to it alone', async () => {
    const lines = await told(unguardedCard);
    const voted = cards.filter(({ log }) => log.some(({ kind, element }) => kind === 'entered' && element === 'Task_CommitteeVote'));
    expect(lines).toHaveLength(voted.length + 1);
    expect(lines[0]).toMatch(/^toy_library_card case-\d+: toy_library_card Task_CommitteeVote #\d+ \(digest-mismatch\): the case: .*; the code now: .*member-5/);
  });

  it('breaks nothing once it is guarded', async () => {
    expect(await told(guardedCard)).toEqual([]);
  });
});
