import type { RegisterEntry } from '../public-api.js';
import { fill, useWords } from '../words.js';
import { FilingStatus } from './FilingStatus.js';
import { linesOf } from './levels.js';

const SHOWN = 3;

export function RegisterRow({ entry }: { readonly entry: RegisterEntry }) {
  const said = useWords();
  const { words, text, signs } = said;
  const { lines } = entry;
  return (
    <li className="panel row">
      <h2><a href={`/public/institutions/${entry.institutionId}`}>{entry.institution}</a> <FilingStatus entry={entry} /></h2>
      <p>{linesOf(lines.slice(0, SHOWN), said)}{lines.length > SHOWN && ` ${fill(words.register.more, { n: lines.length })}`}</p>
      <p className="help">{words.register.validity}{signs.colon}{fill(words.register.until, { from: entry.validFrom, until: entry.validUntil })} · {text(entry.region)} · {words.register.filingNo} {entry.filingNo}</p>
    </li>
  );
}
