import { Input } from 'antd';
import type { KeyboardEvent, MouseEvent } from 'react';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Dialog } from '../shell/Dialog.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { SearchOutlined } from '../theme/icons.js';
import { FoundList } from './FoundList.js';
import type { FoundLine } from './found-groups.js';
import './search.css';
import { useFound } from './use-found.js';

/** One field for everything: typed, found, walked through and opened without the mouse. */
export default function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const failureText = useFailureText();
  const list = useId();
  const [typed, setTyped] = useState('');
  const [cursor, setCursor] = useState(0);
  const { groups, isAsking, error, asked } = useFound(typed);
  const lines = groups.flatMap((group) => group.lines);
  const at = Math.min(cursor, lines.length - 1);
  const chosen = lines[at];

  useEffect(() => {
    if (chosen) document.getElementById(chosen.id)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  function open({ to }: FoundLine, beside: boolean) {
    if (beside) window.open(to);
    else {
      onClose();
      void navigate(to);
    }
  }

  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setCursor(lines.length === 0 ? 0 : (at + 1) % lines.length);
    else if (event.key === 'ArrowUp') setCursor(lines.length === 0 ? 0 : (at + lines.length - 1) % lines.length);
    else if (event.key === 'Enter' && chosen) open(chosen, event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  };

  const said = error ? failureText(error) : isAsking ? t('search.asking') : asked === '' ? t('search.hint') : lines.length === 0 ? t('search.nothing') : t('search.found', { count: lines.length });
  return (
    <Dialog title={t('search.title')} footer={null} onCancel={onClose} width={640} style={{ top: 64 }} destroyOnHidden>
      <Input
        autoFocus size="large" prefix={<SearchOutlined />} value={typed} maxLength={60} placeholder={t('search.placeholder')} aria-label={t('search.title')}
        role="combobox" aria-expanded={lines.length > 0} aria-controls={list} aria-autocomplete="list" aria-activedescendant={chosen?.id} autoComplete="off" spellCheck={false}
        onChange={(event) => {
          setTyped(event.target.value);
          setCursor(0);
        }} onKeyDown={onKey}
      />
      <p className="search-said" role="status">{said}</p>
      <FoundList id={list} groups={groups} chosen={chosen?.id ?? null} onChoose={(line) => setCursor(lines.indexOf(line))} onOpen={(line, event: MouseEvent) => open(line, event.ctrlKey || event.metaKey)} />
      <p className="search-keys"><kbd>↑</kbd> <kbd>↓</kbd> {t('search.walk')} <kbd>Enter</kbd> {t('search.go')} <kbd>Ctrl</kbd> <kbd>Enter</kbd> {t('search.beside')} <kbd>Esc</kbd> {t('search.leave')}</p>
    </Dialog>
  );
}
