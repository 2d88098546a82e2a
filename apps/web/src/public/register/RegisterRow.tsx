import { occupationName } from '../../filings/occupation-name.js';
import type { RegisterEntry } from '../public-api.js';
import { fill, useWords } from '../words.js';
import { FilingStatus } from './FilingStatus.js';
import { levelsOf } from './levels.js';

const SHOWN = 3;

export function RegisterRow({ entry }: { readonly entry: RegisterEntry }) {
  const { words, text, isEnglish } = useWords();
  const { lines } = entry;
  const named = lines.slice(0, SHOWN).map((line) => `${occupationName(line)}（${levelsOf(line.levels, isEnglish)}）`).join('、');
  return (
    <li className="panel row">
      <h2><a href={`/public/institutions/${entry.institutionId}`}>{entry.institution}</a> <FilingStatus entry={entry} /></h2>
      <p>{named}{lines.length > SHOWN && ` ${fill(words.register.more, { n: lines.length })}`}</p>
      <p className="help">{words.register.validity}：{fill(words.register.until, { from: entry.validFrom, until: entry.validUntil })} · {text(entry.region)} · {words.register.filingNo} {entry.filingNo}</p>
    </li>
  );
}
