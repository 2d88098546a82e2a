import { useEffect, useState } from 'react';
import { Choice } from '../Field.js';
import type { Region } from '../public-api.js';
import { regions } from '../public-api.js';
import { useWords } from '../words.js';

const provinceOf = (code: string): string => (code === '' ? '' : `${code.slice(0, 2)}0000`);

/** A province, or one of its cities. */
export function RegionChoice({ value, onValue }: { readonly value: string; readonly onValue: (code: string) => void }) {
  const { words, text } = useWords();
  const province = provinceOf(value);
  const provinces = useRegions('');
  const cities = useRegions(province);
  const options = (all: readonly Region[], whole: string) => [[whole, words.all] as const, ...all.map(({ code, nameZh, nameEn }) => [code, text({ zh: nameZh, en: nameEn })] as const)];
  return (
    <>
      <Choice id="province" label={words.register.province} value={province} onValue={onValue} options={options(provinces, '')} />
      <Choice id="city" label={words.register.city} value={value} disabled={province === ''} onValue={onValue} options={options(province === '' ? [] : cities, province)} />
    </>
  );
}

/** None while they are not known: the filter is a help, not a condition. */
function useRegions(parent: string): readonly Region[] {
  const [known, setKnown] = useState<{ readonly parent: string; readonly all: readonly Region[] } | null>(null);
  useEffect(() => {
    let wanted = true;
    regions.ask(parent).then((all) => {
      if (wanted) setKnown({ parent, all });
    }, () => undefined);
    return () => {
      wanted = false;
    };
  }, [parent]);
  return known?.parent === parent ? known.all : regions.before(parent) ?? [];
}
