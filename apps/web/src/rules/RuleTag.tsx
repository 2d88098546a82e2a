import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyDialog } from '../shell/lazy-part.js';
import './rules.css';

const RulePopover = lazyDialog('rule-popover', async () => (await import('./RulePopover.js')).RulePopover);

/** The id of a rule; pressed, it shows the wording beside it. */
export function RuleTag({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const tag = useRef<HTMLButtonElement>(null);
  /** A press on the tag closes what is open before it is a click. */
  const wasOpen = useRef(false);
  const press = () => {
    setOpen(!wasOpen.current);
    wasOpen.current = false;
  };
  const back = () => {
    setOpen(false);
    tag.current?.focus();
  };
  return (
    <span className="rule-place">
      <button ref={tag} type="button" className="rule-tag" aria-haspopup="dialog" aria-expanded={open} title={t('rules.show')} onMouseDown={() => { wasOpen.current = open; }} onClick={press}>{id}</button>
      {open && <RulePopover id={id} onClose={() => setOpen(false)} onBack={back} />}
    </span>
  );
}
