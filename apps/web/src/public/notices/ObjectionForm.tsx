import { useEffect, useState } from 'react';
import { useAskBeforeClosing } from '../../forms/use-ask-before-closing.js';
import { Asked, Field, tied } from '../Field.js';
import { useWords } from '../words.js';
import { ChallengeField } from './ChallengeField.js';
import { FaultSummary } from './FaultSummary.js';
import { FilesField } from './FilesField.js';
import { drafts, emptyDraft, faultsFrom, faultsOf, nobody, type Faults, type ObjectionDraft } from './objection-draft.js';
import type { AskedChallenge } from './use-challenge.js';
import type { useObjection } from './use-objection.js';

interface ObjectionFormProps {
  readonly notice: string;
  readonly challenge: AskedChallenge;
  readonly sending: ReturnType<typeof useObjection>;
}

export function ObjectionForm({ notice, challenge: { challenge, said, another }, sending: { busy, refused, submit } }: ObjectionFormProps) {
  const { words, text } = useWords();
  const own = words.notices;
  const [draft, setDraft] = useState<ObjectionDraft>(() => drafts.get(notice) ?? emptyDraft);
  const [local, setLocal] = useState<Faults | null>(null);
  const change = (part: Partial<ObjectionDraft>) => setDraft((before) => ({ ...before, ...part }));
  useEffect(() => void drafts.set(notice, draft), [notice, draft]);
  useAskBeforeClosing(draft.text.trim() !== '' || draft.files.length > 0);
  const [asked, setAsked] = useState<string>();
  // Another question wants another answer.
  if (asked !== challenge?.id) {
    setAsked(challenge?.id);
    change({ challengeAnswer: '' });
  }
  const faults = local ?? faultsFrom(refused?.violations ?? [], text);
  const textAround = { id: 'text', label: own.text, help: own.textHelp, error: faults.text ?? null };
  return (
    <form className="sheet objection" noValidate onSubmit={(event) => {
      event.preventDefault();
      const found = faultsOf(draft, { words });
      const isFit = Object.keys(found).length === 0;
      setLocal(isFit ? null : found);
      if (isFit && challenge !== null) void submit({ ...draft, ...(draft.anonymous ? nobody : {}), challengeId: challenge.id });
    }}>
      <FaultSummary said={local === null ? refused?.said ?? null : null} faults={faults} />
      <Asked {...textAround}><textarea {...tied(textAround)} rows={8} value={draft.text} onChange={(event) => change({ text: event.target.value })} /></Asked>
      <fieldset>
        <legend>{own.anonymous}</legend>
        <label><input type="radio" name="anonymous" checked={!draft.anonymous} onChange={() => change({ anonymous: false })} /> {own.named}</label>
        <label><input type="radio" name="anonymous" checked={draft.anonymous} onChange={() => change({ anonymous: true })} /> {own.unnamed}</label>
        {draft.anonymous && <p className="help">{own.unnamedHelp}</p>}
      </fieldset>
      {!draft.anonymous && (
        <div className="contact">
          <Field id="name" label={own.name} error={faults.name ?? null} value={draft.name} autoComplete="name" maxLength={50} onValue={(name) => change({ name })} />
          <Field id="phone" type="tel" label={own.phone} error={faults.phone ?? null} value={draft.phone} autoComplete="tel" maxLength={30} onValue={(phone) => change({ phone })} />
          <Field id="email" type="email" label={own.email} help={own.contactHelp} error={faults.email ?? null} value={draft.email} autoComplete="email" maxLength={100} onValue={(email) => change({ email })} />
        </div>
      )}
      <FilesField files={draft.files} error={faults.files ?? null} onFiles={(files) => change({ files })} />
      <div className="trap" aria-hidden="true"><label>{own.trap}<input tabIndex={-1} name="website" autoComplete="off" value={draft.website} onChange={(event) => change({ website: event.target.value })} /></label></div>
      <ChallengeField challenge={challenge} said={said} value={draft.challengeAnswer} error={faults.challengeAnswer ?? null} onValue={(challengeAnswer) => change({ challengeAnswer })} onAnother={another} />
      <button type="submit" disabled={busy}>{busy ? own.sending : own.submit}</button>
    </form>
  );
}
