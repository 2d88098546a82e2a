import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import '../../testing/layout.js';
import { expiredSession, hadSession, serverAway } from '../../api/connection.js';
import type { Session } from '../../api/session.js';
import type { Completed } from '../../api/tasks.js';
import { aField, aForm } from '../../forms/testing/schemas.js';
import { SessionContext } from '../../session/session-context.js';
import { ExpiredSessionDialog } from '../../shell/ExpiredSessionDialog.js';
import { ServerAwayBanner } from '../../shell/ServerAwayBanner.js';
import { StandInServer, told } from '../../testing/stand-in-server.js';
import { TaskForm } from '../TaskForm.js';
import { useTaskForm } from '../use-task-form.js';
import { openTask } from './open-task.js';

const form = aForm([aField('opinion', 'text', { label: { zh: '意见', en: 'Opinion' } }), aField('note', 'text', { label: { zh: '备注', en: 'Note' } })]);
export const task = openTask(form, { data: { opinion: '', note: '同' } });
export const asked = { draft: `PUT /api/v1/tasks/${task.id}/draft`, complete: `POST /api/v1/tasks/${task.id}/complete`, read: `GET /api/v1/tasks/${task.id}`, who: 'GET /api/v1/session', signIn: 'POST /api/v1/session' };
export const completed: Completed = { saved: true, carriedOut: true, caseState: 'open', nextTasks: [], message: { zh: '', en: '' } };

export const sessionOf = (id: string, name: string): Session => ({
  mode: 'production', csrf: 'token', clock: { now: '2026-11-22T00:00:00+08:00', offsetSeconds: 0 },
  user: { id, name, locale: 'zh-CN', mustChangePassword: false, mustEnrolSecondFactor: false, organisation: null, agencies: [], roles: [] },
});

function Desk({ onCompleted }: { readonly onCompleted: (done: Completed) => void }) {
  const filling = useTaskForm(task, onCompleted);
  return <TaskForm task={task} filling={filling} submitText="提交" onSubmit={() => void filling.complete()} />;
}

/** A task on the screen of somebody signed in, with a server that takes everything; time stands still until `later`. */
export function taskOnScreen() {
  import.meta.jest.useFakeTimers();
  const finished: Completed[] = [];
  const session = sessionOf('li', '李受理');
  const server = new StandInServer().on(asked.draft, () => told({ revision: 1 })).on(asked.complete, () => told(completed)).on(asked.who, () => told(session));
  server.start();
  hadSession.set(true);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SessionContext value={{ session, refresh: () => Promise.resolve() }}><ServerAwayBanner /><Desk onCompleted={(done) => finished.push(done)} /><ExpiredSessionDialog /></SessionContext>
    </QueryClientProvider>);
  return { server, finished };
}

export function clearScreen(): void {
  act(() => {
    expiredSession.get()?.giveUp();
    serverAway.set(false);
  });
  cleanup();
  import.meta.jest.useRealTimers();
}

export const opinion = () => screen.getByLabelText<HTMLInputElement>(/意见/);
export const write = (text: string) => fireEvent.change(opinion(), { target: { value: text } });
export const press = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));

const STEP = 100;
const realTimeout = setTimeout;
/** Pages are drawn after each step; answers are read in Node's own time, between the steps of the test's. */
export async function later(milliseconds: number) {
  for (let gone = 0; gone < milliseconds; gone += STEP) {
    await act(async () => {
      await import.meta.jest.advanceTimersByTimeAsync(STEP);
      await new Promise((turn) => realTimeout(turn, 2));
    });
  }
}
