import { fireEvent, screen } from '@testing-library/react';
import { startLanguages } from '../i18n/language.js';
import { refusal, told } from '../testing/stand-in-server.js';
import { asked, clearScreen, completed, later, opinion, press, sessionOf, task, taskOnScreen, write } from './testing/task-on-screen.js';

let server: ReturnType<typeof taskOnScreen>['server'];
let finished: ReturnType<typeof taskOnScreen>['finished'];

async function signInAs(name: string) {
  fireEvent.change(screen.getByLabelText(/用户名/), { target: { value: name } });
  fireEvent.change(screen.getByLabelText(/密码/), { target: { value: 'Secret-2026' } });
  press(/登\s*录/);
  await later(1_000);
}

beforeAll(() => startLanguages('zh-CN'));
beforeEach(() => {
  ({ server, finished } = taskOnScreen());
});
afterEach(clearScreen);

describe('a form whose server goes away', () => {
  it('keeps what is typed, says so, and saves it by itself once the server is back', async () => {
    server.away = true;
    write('材料齐全');
    await later(1_000);
    expect(screen.getByRole('alert').textContent).toContain('已填写的内容仍在本页');
    expect(opinion().value).toBe('材料齐全');
    server.away = false;
    await later(5_000);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(server.bodiesOf(asked.draft)).toEqual([{ form: { opinion: '材料齐全', note: '同' } }]);
  });

  it('sends what is submitted once, with the same key, however often it is tried', async () => {
    write('同意');
    await later(1_000);
    let lost = true;
    server.on(asked.complete, () => {
      if (!lost) return told(completed);
      lost = false;
      throw new TypeError('connection reset');
    });
    press(/提\s*交/);
    await later(300);
    expect([finished, opinion().value]).toEqual([[], '同意']);
    press(/提\s*交/);
    await later(300);
    expect(finished).toEqual([completed]);
    expect(new Set(server.asked.filter(({ what }) => what === asked.complete).map(({ key }) => key)).size).toBe(1);
  });
});

describe('a session that ends in the middle of a form', () => {
  beforeEach(async () => {
    write('同意受理');
    await later(1_000);
    let expired = true;
    server.on(asked.signIn, () => {
      expired = false;
      return new Response(null, { status: 204 });
    });
    server.on(asked.complete, () => (expired ? refusal(401, 'SESSION_EXPIRED') : told(completed)));
    press(/提\s*交/);
    await later(300);
  });

  it('goes on where it was when the same person signs in again', async () => {
    expect(screen.getByRole('dialog').textContent).toContain('登录已失效');
    expect(opinion().value).toBe('同意受理');
    await signInAs('li');
    expect(finished).toEqual([completed]);
    expect(opinion().value).toBe('同意受理');
  });

  it('drops the waiting act when another person signs in', async () => {
    server.on(asked.who, () => told(sessionOf('wang', '王初审')));
    await signInAs('wang');
    expect(finished).toEqual([]);
    expect(server.bodiesOf(asked.complete)).toHaveLength(1);
  });

  it('drops the waiting act when signing in is declined, and keeps the text', async () => {
    press(/Close/);
    await later(300);
    expect([finished, opinion().value]).toEqual([[], '同意受理']);
  });
});

describe('a form that somebody else saved meanwhile', () => {
  beforeEach(async () => {
    server.on(asked.read, () => told({ ...task, draftRevision: 7, data: { opinion: '不予受理', note: '同' } }));
    server.on(asked.draft, (request) => (request.headers.get('If-Match') === '"7"' ? told({ revision: 8 }) : refusal(409, 'REVISION_STALE')));
    write('同意受理');
    await later(2_000);
  });

  it('shows both versions of what differs, and nothing else', () => {
    const rows = screen.getAllByRole('row').map(({ textContent }) => textContent);
    expect(rows.filter((row) => row?.startsWith('意见'))).toEqual(['意见同意受理不予受理']);
    expect(rows.some((row) => row?.startsWith('备注'))).toBe(false);
  });

  it('saves mine over theirs when mine is chosen', async () => {
    press(/保留我的/);
    await later(2_000);
    expect(server.bodiesOf(asked.draft).at(-1)).toEqual({ form: { opinion: '同意受理', note: '同' } });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('takes theirs into the form when theirs is chosen', async () => {
    press(/采用已保存的/);
    await later(2_000);
    expect(opinion().value).toBe('不予受理');
    expect(server.bodiesOf(asked.draft)).toHaveLength(1);
  });
});
