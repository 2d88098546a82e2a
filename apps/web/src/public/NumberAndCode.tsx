import { useState } from 'react';
import { Field } from './Field.js';
import { useWords } from './words.js';

interface NumberAndCodeProps {
  readonly label: string;
  readonly help?: string;
  readonly codeLabel: string;
  readonly given?: string;
  readonly busy: boolean;
  readonly onAsk: (number: string, code: string) => void;
}

/** What is known to whoever holds number and code; neither stands in the address of the page. */
export function NumberAndCode({ label, help, codeLabel, given = '', busy, onAsk }: NumberAndCodeProps) {
  const { words } = useWords();
  const [number, setNumber] = useState(given);
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const missing = (value: string) => (tried && value.trim() === '' ? words.required : null);
  return (
    <form className="panel" noValidate onSubmit={(event) => {
      event.preventDefault();
      setTried(true);
      if (number.trim() !== '' && code.trim() !== '') onAsk(number.trim(), code.trim());
      else event.currentTarget.querySelector<HTMLInputElement>(number.trim() === '' ? '#number' : '#code')?.focus();
    }}>
      <Field id="number" label={label} {...(help === undefined ? {} : { help })} error={missing(number)} value={number} autoComplete="off" maxLength={60} onValue={setNumber} />
      <Field id="code" label={codeLabel} error={missing(code)} value={code} autoComplete="off" inputMode="numeric" maxLength={20} onValue={setCode} />
      <button type="submit" disabled={busy}>{busy ? words.asking : words.ask}</button>
    </form>
  );
}
