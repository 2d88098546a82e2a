import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { FormData } from '../api/forms.js';
import { ProblemError } from '../api/problem.js';
import type { Unsaved } from './unsaved.js';
import { forgetForm, reportForm } from './unsaved.js';

export type SaveState =
  | { readonly kind: 'clean' } | { readonly kind: 'dirty' } | { readonly kind: 'saving' } | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'failed'; readonly error: unknown } | { readonly kind: 'conflict'; readonly current: unknown };

export interface Saved {
  readonly revision: number;
}

interface Options {
  readonly revision: number;
  readonly form: FormData;
  readonly save: (revision: number, form: FormData, keepalive: boolean) => Promise<Saved>;
}

const UNSAVED: Readonly<Record<SaveState['kind'], Unsaved>> = { clean: 'none', saved: 'none', dirty: 'underway', saving: 'underway', failed: 'stuck', conflict: 'stuck' };

const PAUSE = 900;
const RETRY = 4_000;

/**
 * Saves what is typed after a short pause, one request at a time, each with the revision last seen.
 * A conflict stops it until the user has chosen; any other failure is tried again.
 */
export function useAutosave({ revision, form, save }: Options) {
  const [state, setState] = useState<SaveState>({ kind: 'clean' });
  const known = useRef(revision);
  const saved = useRef(form);
  const latest = useRef(form);
  const saver = useRef(save);
  const running = useRef<Promise<void> | null>(null);
  const stopped = useRef(false);
  useLayoutEffect(() => {
    latest.current = form;
    saver.current = save;
  }, [form, save]);

  const flush = useCallback(async (keepalive = false): Promise<void> => {
    await running.current;
    const sending = latest.current;
    if (sending === saved.current || stopped.current) return;
    setState({ kind: 'saving' });
    running.current = saver.current(known.current, sending, keepalive).then((answer) => {
      known.current = answer.revision;
      saved.current = sending;
      setState(latest.current === sending ? { kind: 'saved', at: new Date() } : { kind: 'dirty' });
    }, (error: unknown) => {
      const conflict = error instanceof ProblemError && (error.status === 409 || error.status === 412);
      stopped.current = conflict;
      setState(conflict ? { kind: 'conflict', current: error.current } : { kind: 'failed', error });
    });
    await running.current;
    running.current = null;
  }, []);

  useEffect(() => {
    if (form === saved.current || stopped.current) return undefined;
    setState((current) => (current.kind === 'saving' || current.kind === 'failed' ? current : { kind: 'dirty' }));
    const timer = setTimeout(() => void flush(), PAUSE);
    return () => clearTimeout(timer);
  }, [form, flush]);

  useEffect(() => {
    if (state.kind !== 'failed') return undefined;
    const timer = setTimeout(() => void flush(), RETRY);
    return () => clearTimeout(timer);
  }, [state, flush]);

  useEffect(() => {
    const leave = () => void flush(true);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      void flush();
    };
  }, [flush]);

  const self = useRef<object>({});
  useEffect(() => {
    const { current } = self;
    reportForm(current, UNSAVED[state.kind]);
    return () => forgetForm(current);
  }, [state.kind]);

  /** After a conflict: go on from the revision that is saved now. `form` says what is saved there. */
  const settle = useCallback((current: Saved, form: FormData) => {
    known.current = current.revision;
    saved.current = form;
    stopped.current = false;
    setState({ kind: 'clean' });
  }, []);

  return { state, flush, settle };
}
