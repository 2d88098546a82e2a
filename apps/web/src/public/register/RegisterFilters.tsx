import { useState } from 'react';
import { Choice, Field } from '../Field.js';
import { fill, useWords } from '../words.js';
import { RegionChoice } from './RegionChoice.js';

export interface RegisterFilter {
  readonly name: string;
  readonly region: string;
  readonly occupation: string;
  readonly level: string;
  readonly validity: string;
}

const LEVELS = ['5', '4', '3', '2', '1'] as const;

export function RegisterFilters({ chosen, onSearch }: { readonly chosen: RegisterFilter; readonly onSearch: (chosen: RegisterFilter) => void }) {
  const { words: { register: words, all } } = useWords();
  const [filter, setFilter] = useState(chosen);
  const set = [chosen.region, chosen.occupation, chosen.level, chosen.validity].filter((value) => value !== '').length;
  const on = (name: keyof RegisterFilter) => (value: string) => setFilter((before) => ({ ...before, [name]: value }));
  return (
    <form className="panel filters" role="search" onSubmit={(event) => {
      event.preventDefault();
      onSearch({ ...filter, name: filter.name.trim(), occupation: filter.occupation.trim() });
    }}>
      <Field id="name" type="search" label={words.name} help={words.nameHelp} value={filter.name} onValue={on('name')} />
      <details className="more" open={window.innerWidth > 640}>
        <summary>{set === 0 ? words.furtherConditions : fill(words.conditionsSet, { n: set })}</summary>
        <div className="conditions">
          <Field id="occupation" type="search" label={words.occupation} help={words.occupationHelp} value={filter.occupation} onValue={on('occupation')} />
          <RegionChoice value={filter.region} onValue={on('region')} />
          <Choice id="level" label={words.level} value={filter.level} onValue={on('level')} options={[['', all], ...LEVELS.map((level) => [level, words.levels[`l${level}`]] as const)]} />
          <Field id="validity" type="date" label={words.validOn} help={words.validOnHelp} value={filter.validity} onValue={on('validity')} />
        </div>
      </details>
      <span className="buttons">
        <button type="submit">{words.search}</button>
        <button type="button" className="plain" onClick={() => onSearch({ name: '', region: '', occupation: '', level: '', validity: '' })}>{words.clear}</button>
      </span>
    </form>
  );
}
