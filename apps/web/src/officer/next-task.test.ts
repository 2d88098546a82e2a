import { QueryClient } from '@tanstack/react-query';
import { StandInServer, told } from '../testing/stand-in-server.js';
import { nextTask } from './next-task.js';

const row = (id: string, claimedBy: string | null = null) => ({ id, claimedBy });
const page = (...items: readonly object[]) => told({ items, next: null });

/** What lies on the desk, what the group has, and which of it this person may do. */
function serverWith(mine: readonly object[], group: readonly object[], may: readonly string[]): void {
  const server = new StandInServer().on('GET /api/v1/tasks', (request) => (request.url.includes('box=mine') ? page(...mine) : page(...group)));
  for (const id of ['1', '2', '3']) server.on(`GET /api/v1/tasks/${id}`, () => told({ id, mayComplete: may.includes(id) }));
  server.start();
}

describe('The task after a submission', () => {
  it('is the one due first on the own desk, but not the one just done', async () => {
    serverWith([row('1'), row('2')], [row('3')], ['2', '3']);
    expect(await nextTask(new QueryClient(), '1')).toMatchObject({ id: '2' });
  });

  it('is else one of the group that nobody took and that this person may do', async () => {
    serverWith([row('1')], [row('1'), row('2'), row('3')], ['3']);
    expect(await nextTask(new QueryClient(), '1')).toMatchObject({ id: '3' });
  });

  it('is none when others took the rest, or separation of duties keeps the person from it', async () => {
    serverWith([], [row('2', '李四'), row('3')], ['2']);
    expect(await nextTask(new QueryClient(), '1')).toBeNull();
  });
});
