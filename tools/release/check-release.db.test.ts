import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anyCourse } from '@beian/procedure/kernel';
import { guardedCard, libraryCard, processModels, unguardedCard } from '../../libs/procedure/src/testing/index.js';
import { playToIdentity, playToRefusal, playToVote } from '../../libs/cases/src/testing/toy-courses.js';
import { ToyWorld } from '../../libs/cases/src/testing/toy-world.js';
import type { CaseReplay, ReplayedCase } from '../../libs/cases/src/run/replay-open-cases.js';
import { checkRelease, releaseReport } from './check-release.js';
import { replayOn } from './present-courses.js';

let world: ToyWorld;
let atIdentity: string;
let atVote: string;
beforeAll(async () => {
  world = await ToyWorld.open();
  [atIdentity, atVote] = [(await playToIdentity(world)).caseId, (await playToVote(world)).caseId];
  await playToRefusal(world);
});
afterAll(() => world.close());

const on = (toy_library_card: CaseReplay): Promise<readonly ReplayedCase[]> => checkRelease({ url: world.test.url, cases: [], replays: { toy_library_card }, told: () => undefined });
const misfits = (replayed: readonly ReplayedCase[]) => Object.fromEntries(replayed.map(({ caseId, misfit }) => [caseId, misfit]));

describe('before a release', () => {
  it.each([['the code they run on', anyCourse(libraryCard)], ['a fix that is guarded', anyCourse(guardedCard)]])('the open cases go on with %s; those that are over are not asked', async (_name, code) => {
    expect(misfits(await on(replayOn(code, processModels)))).toEqual({ [atIdentity]: null, [atVote]: null });
  });

  it('a case that a change would lead elsewhere is named with process, element and position, the others go on', async () => {
    const replayed = await on(replayOn(anyCourse(unguardedCard), processModels));
    expect(misfits(replayed)).toEqual({ [atIdentity]: null, [atVote]: expect.objectContaining({ process: 'toy_library_card', element: 'Task_CommitteeVote', pos: 2, kind: 'digest-mismatch' }) });
    const caseNo = replayed.find(({ caseId }) => caseId === atVote)?.caseNo;
    expect(releaseReport(replayed)).toContain(`${caseNo}  toy_library_card Task_CommitteeVote #2 (digest-mismatch)`);
  });

  it('the command ends with 1 and names every case whose process this code does not have', async () => {
    const file = join(tmpdir(), `beian-release-${process.pid}.json`);
    const options = ['--experimental-transform-types', '--no-warnings', '--import', './tools/diagrams/sources.mjs', '--conditions=source', 'tools/release/main.ts'];
    const root = join(import.meta.dirname, '../..');
    const ended = await new Promise((resolve) => execFile(process.execPath, [...options, world.test.url, '--json', file], { cwd: root, env: { PATH: process.env['PATH'] } }, (error) => resolve(error?.code ?? 0)));
    const told: readonly ReplayedCase[] = JSON.parse(readFileSync(file, 'utf8'));
    rmSync(file);
    expect([ended, told.map(({ misfit }) => misfit?.kind)]).toEqual([1, ['no-course', 'no-course']]);
  });
});
