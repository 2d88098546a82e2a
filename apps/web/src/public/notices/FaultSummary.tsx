import { useEffect, useRef } from 'react';
import { fill, useWords } from '../words.js';
import { faultyFields, isFaultyField, type Faults } from './objection-draft.js';

/** Everything that is wrong, above the form, each leading to its field; read out as soon as it is there. */
export function FaultSummary({ said, faults }: { readonly said: string | null; readonly faults: Faults }) {
  const { words: { notices: words } } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const list = Object.entries(faults);
  const told = `${said ?? ''} ${list.map(([, text]) => text).join(' ')}`;
  useEffect(() => box.current?.focus(), [told]);
  if (said === null && list.length === 0) return null;
  return (
    <div ref={box} className="faults" role="alert" tabIndex={-1}>
      {said !== null && <p>{said}</p>}
      {list.length > 0 && <><p>{fill(words.wrong, { n: list.length })}</p><ul>{list.map(([field, text]) => <li key={field}><a href={`#${field}`}>{isFaultyField(field) ? fill(words.at, { field: words[faultyFields[field]], fault: text }) : text}</a></li>)}</ul></>}
    </div>
  );
}
