import { useQuery } from '@tanstack/react-query';
import { Popover } from 'antd';
import { useRef, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { listRules } from '../api/rules.js';
import { Loaded } from '../shell/Loaded.js';
import { RuleWording } from './RuleWording.js';

interface Props {
  readonly id: string;
  /** Somebody went on elsewhere. */
  readonly onClose: () => void;
  /** Back to the tag. */
  readonly onBack: () => void;
}

/** One tag may name several rules. */
const idsIn = (tag: string): readonly string[] => tag.split(/[、，,；;\s]+/u).filter((id) => id !== '');

function Wordings({ id, onBack, box }: Pick<Props, 'id' | 'onBack'> & { readonly box: RefObject<HTMLDivElement | null> }) {
  const { t } = useTranslation();
  const query = useQuery({ queryKey: ['rules'], queryFn: listRules, staleTime: Infinity, gcTime: Infinity });
  // Nothing in it takes the focus: Tab goes on from the tag.
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && event.key !== 'Tab') return;
    if (event.key === 'Escape') event.stopPropagation();
    onBack();
  };
  return (
    <div ref={box} role="dialog" aria-label={t('rules.about', { id })} tabIndex={-1} className="rule-wording" onKeyDown={onKey}>
      <Loaded query={query} rows={2}>
        {(rules) => {
          const named = rules.filter((rule) => idsIn(id).includes(rule.id));
          return named.length === 0 ? <p className="rule-text"><span className="rule-id">{id}</span> {t('rules.unknown')}</p> : named.map((rule) => <RuleWording key={rule.id} rule={rule} />);
        }}
      </Loaded>
    </div>
  );
}

export function RulePopover({ id, onClose, onBack }: Props) {
  const box = useRef<HTMLDivElement>(null);
  return (
    <Popover
      open trigger="click" content={<Wordings id={id} onBack={onBack} box={box} />} onOpenChange={(open) => !open && onClose()}
      afterOpenChange={(open) => open && box.current?.focus({ preventScroll: true })}
    >
      <span className="rule-anchor" aria-hidden="true" />
    </Popover>
  );
}
