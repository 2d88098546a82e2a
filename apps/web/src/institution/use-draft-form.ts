import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Draft } from '../api/drafts.js';
import { readDraft, saveDraft } from '../api/drafts.js';
import type { FormData } from '../api/forms.js';
import { useAutosave } from '../forms/use-autosave.js';

/** The form of a draft while it is being filled: what is typed, how it is saved, and what to do on a conflict. */
export function useDraftForm(draft: Draft) {
  const client = useQueryClient();
  const [form, setForm] = useState<FormData>(draft.form);
  const keep = useCallback((fresh: Draft) => client.setQueryData(['draft', draft.id], fresh), [client, draft.id]);
  const save = useCallback(async (revision: number, sending: FormData, keepalive: boolean) => {
    const fresh = await saveDraft(draft.id, revision, sending, keepalive);
    keep(fresh);
    return fresh;
  }, [draft.id, keep]);
  const autosave = useAutosave({ revision: draft.revision, form, save });
  const refresh = useCallback(async () => {
    keep(await readDraft(draft.id));
  }, [draft.id, keep]);

  const theirs = autosave.state.kind === 'conflict' ? asDraft(autosave.state.current) : null;
  const takeTheirs = useCallback((current: Draft) => {
    autosave.settle(current, current.form);
    setForm(current.form);
    keep(current);
  }, [autosave, keep]);
  const keepMine = useCallback((current: Draft) => {
    autosave.settle(current, current.form);
    setForm((mine) => ({ ...mine }));
  }, [autosave]);
  return { form, setForm, state: autosave.state, flush: autosave.flush, refresh, theirs, takeTheirs, keepMine };
}

function asDraft(current: unknown): Draft | null {
  return isDraft(current) ? current : null;
}

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && 'revision' in value && 'form' in value && typeof value.revision === 'number';
