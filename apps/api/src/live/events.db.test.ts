import { Filer } from '../testing/filer.js';
import { FilingWorld, trainingPassword } from '../testing/filing-world.js';

describe('an open page', () => {
  let world: FilingWorld;
  let address: string;

  beforeAll(async () => {
    world = await FilingWorld.open();
    await world.api.app.listen(0, '127.0.0.1');
    address = await world.api.app.getUrl();
  });
  afterAll(() => world.close());

  async function cookieOf(username: string): Promise<string> {
    const told = await fetch(`${address}/api/v1/session`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username, password: trainingPassword }),
    });
    return told.headers.get('set-cookie')?.split(';')[0] ?? '';
  }

  /** Reads the stream until it says this, and closes it. */
  async function readUntil(response: Response, wanted: RegExp): Promise<string> {
    let text = '';
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    while (reader && !wanted.test(text)) {
      const { done, value } = await reader.read();
      if (done) throw new Error(`the stream ended after: ${text}`);
      text += value;
    }
    await reader?.cancel();
    return text;
  }

  it('is told of a new task, and after a break of what it missed', async () => {
    const cookie = await cookieOf('xx-shouli1');
    const listen = (last?: string) => fetch(`${address}/api/v1/events`, { headers: { cookie, ...(last === undefined ? {} : { 'last-event-id': last }) } });
    const filer = new Filer(await world.person('jixie-jingban'));
    const first = await listen();
    expect(first.headers.get('content-type')).toMatch(/^text\/event-stream/);
    await filer.filed();
    const text = await readUntil(first, /event: task\n[\s\S]*?\n\n/);
    const last = /id: (\d+\.\d+)/.exec(text.slice(text.indexOf('event: task')))?.[1];
    expect(last).toBeDefined();
    const { caseId } = await filer.filed();
    const [{ id }] = await world.api.data.query(`select id from task where case_id = $1`, [caseId]);
    await readUntil(await listen(last), new RegExp(id));
  });

  it('is closed once its session is over, without a word of what happens then', async () => {
    const cookie = await cookieOf('xx-shouli2');
    const listening = await fetch(`${address}/api/v1/events`, { headers: { cookie } });
    await world.api.data.query(`update session set ended_at = now(), ended_by = 'user' where user_id = (select id from user_account where username = 'xx-shouli2')`);
    await new Filer(await world.person('jixie-jingban')).filed();
    await expect(readUntil(listening, /event: (task|case)/)).rejects.toThrow('the stream ended');
  });

  it('is open to nobody without a session', async () => {
    expect((await fetch(`${address}/api/v1/events`)).status).toBe(401);
  });
});
