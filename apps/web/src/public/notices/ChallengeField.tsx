import { Field } from '../Field.js';
import type { Challenge } from '../public-api.js';
import { useWords } from '../words.js';

interface ChallengeFieldProps {
  readonly challenge: Challenge | null;
  readonly said: string | null;
  readonly value: string;
  readonly error: string | null;
  readonly onValue: (value: string) => void;
  readonly onAnother: () => void;
}

/** A question in words: no picture to see, nothing to hear. */
export function ChallengeField({ challenge, said, value, error, onValue, onAnother }: ChallengeFieldProps) {
  const { words, text } = useWords();
  return (
    <fieldset className="challenge">
      <legend>{words.notices.challenge}</legend>
      {said !== null && <p className="wrong" role="alert">{said}</p>}
      <Field id="challengeAnswer" label={challenge === null ? words.asking : text(challenge.question)} help={words.notices.challengeHelp} error={error} value={value} autoComplete="off" maxLength={60} onValue={onValue} />
      <button type="button" className="plain" onClick={onAnother}>{words.notices.challengeAgain}</button>
    </fieldset>
  );
}
