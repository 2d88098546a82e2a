import { PrintingThread } from './printing-thread.js';

const threads: PrintingThread[] = [];
afterEach(async () => void (await Promise.all(threads.splice(0).map((thread) => thread.close()))));

function printing(patienceMs = 60_000) {
  const thread = new PrintingThread({ program: new URL('../testing/unruly-thread.mjs', import.meta.url), patienceMs });
  threads.push(thread);
  return async (content: string) => (await thread.print({ order: { content, organ: '', number: null, date: null, verifyCode: null, publicUrl: '' }, sealed: null })).toString();
}

describe('the printing thread', () => {
  it('gives each asker his own document', async () => {
    const print = printing();
    expect(await Promise.all([print('print'), print('print')])).toEqual(['printed', 'printed']);
  });

  it('tells why a document cannot be printed, and goes on with the next', async () => {
    const print = printing();
    await expect(print('refuse')).rejects.toThrow('a character cannot be printed');
    expect(await print('print')).toBe('printed');
  });

  it.each([['crash', 'out of memory'], ['leave', 'the printing thread ended']])('fails every order it had when it dies (%s), so that each is asked again, and is replaced', async (how, reason) => {
    const print = printing();
    const [first, second] = await Promise.allSettled([print(how), print('print')]);
    expect(String(first.status === 'rejected' && first.reason)).toContain(reason);
    expect(second.status).toBe('rejected');
    expect(await print('print')).toBe('printed');
  });

  it('is ended and replaced when it is silent for too long', async () => {
    const print = printing(2_000);
    await expect(print('hang')).rejects.toThrow('gave no document within 2000 ms');
    expect(await print('print')).toBe('printed');
  });
});
