import { Select, type SelectProps } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { regionPath, useRegionTree, type RegionNode } from './use-region-tree.js';

interface Props extends Omit<SelectProps<string>, 'options' | 'onChange' | 'value' | 'open'> {
  /** The code of the region; empty: none. */
  readonly value: string;
  readonly onChange: (code: string | undefined) => void;
}

interface RegionOption {
  readonly value: string;
  readonly label: string;
  readonly path: string;
  readonly parts: boolean;
}

/** What is inside of a region stands below it, indented; the way to the chosen one comes before all others. */
function optionsOf(nodes: readonly RegionNode[], chosen: readonly string[], depth = 0, above = ''): readonly RegionOption[] {
  const [onTheWay, others] = [nodes.filter(({ value }) => chosen.includes(value)), nodes.filter(({ value }) => !chosen.includes(value))];
  return [...onTheWay, ...others].flatMap(({ value, label, isLeaf, children = [] }) => [
    { value, label: `${'　'.repeat(depth)}${label}`, path: `${above}${label}`, parts: !isLeaf }, ...optionsOf(children, chosen, depth + 1, `${above}${label} `),
  ]);
}

/** Province, city, county as one list: a region that is chosen shows its own below it, and the list stays for one of them. The code itself can be typed, too. */
export function RegionSelect({ value, onChange, ...select }: Props) {
  const { t } = useTranslation();
  const { tree, open: openParts, isLoading } = useRegionTree(value);
  const [open, setOpen] = useState(false);
  /** The library closes the list a moment after every choice. */
  const goesOn = useRef(false);
  const rest = () => {
    goesOn.current = false;
  };
  const options = optionsOf(tree, regionPath(value));
  function choose(code: string | undefined, option?: RegionOption | RegionOption[]) {
    const parts = option !== undefined && !Array.isArray(option) && option.parts;
    goesOn.current = parts;
    if (code !== undefined && parts) openParts(code);
    onChange(code);
  }
  function show(wanted: boolean) {
    if (wanted || !goesOn.current) setOpen(wanted);
    rest();
  }
  return (
    <Select<string, RegionOption>
      {...select} open={open} onOpenChange={show} value={value === '' ? null : value} options={[...options]} labelRender={({ value: code }) => options.find((each) => each.value === code)?.path ?? (isLoading ? <span className="muted">{t('common.loading')}</span> : code)}
      allowClear={{ label: t('common.clear') }} showSearch={{ filterOption: (typed, option) => option !== undefined && (option.path.includes(typed.trim()) || option.value.startsWith(typed.trim())) }}
      onChange={choose} onInputKeyDown={rest} onBlur={() => setOpen(false)}
    />
  );
}
