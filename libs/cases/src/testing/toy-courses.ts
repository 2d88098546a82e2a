import { performService } from '../services/perform-service.js';
import type { StoredFile, Workshop } from '../ports/workshop.js';
import type { InProcessCourse } from './in-process-course.js';
import type { ToyWorld } from './toy-world.js';

export interface PlayedCase {
  readonly caseId: string;
  readonly course: InProcessCourse;
}

const file: StoredFile = { storageKey: 'a'.repeat(64), sha256: 'a'.repeat(64), size: 1 };
const workshop: Workshop = { print: async () => file, exportReport: async () => file, pack: async () => file };

/** Waits for the check of the identity. */
export async function playToIdentity(world: ToyWorld): Promise<PlayedCase> {
  const caseId = await world.start();
  return { caseId, course: await world.course(caseId) };
}

/** Waits for the votes of the committee. */
export async function playToVote(world: ToyWorld): Promise<PlayedCase> {
  const played = await playToIdentity(world);
  await world.act(played.caseId, 'Task_CheckIdentity', { outcome: 'CONFIRMED' });
  await played.course.goOn();
  return played;
}

/** Over: the committee refused. */
export async function playToRefusal(world: ToyWorld): Promise<PlayedCase> {
  return vote(world, await playToVote(world), 'NO');
}

/** The card is numbered and printed; the deposit is awaited. */
export async function playToDeposit(world: ToyWorld): Promise<PlayedCase> {
  const { caseId, course } = await vote(world, await playToVote(world), 'YES');
  for (const round of [1, 2]) {
    await world.act(caseId, 'Task_CheckCard', { outcome: 'PASS' }, { actor: world.person(`馆员${round}`) });
    await course.goOn();
  }
  for (const order of course.orders) await performService(world.deps, workshop, order);
  await course.goOn();
  return { caseId, course };
}

/** Over: the card was picked up. */
export async function playToTheEnd(world: ToyWorld): Promise<PlayedCase> {
  const { caseId, course } = await playToDeposit(world);
  await world.act(caseId, 'Receive_Deposit', { note: '押金' });
  await course.goOn();
  await world.message(caseId, 'cardPickedUp');
  await course.goOn();
  return { caseId, course };
}

async function vote(world: ToyWorld, { caseId, course }: PlayedCase, outcome: 'YES' | 'NO'): Promise<PlayedCase> {
  for (const instance of ['member-1', 'member-2', 'member-3']) await world.act(caseId, 'Task_CommitteeVote', { outcome }, { instance });
  await course.goOn();
  return { caseId, course };
}
