import { Button, Checkbox, Input, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasRole, useUser } from '../../session/session-context.js';
import { DeleteOutlined } from '../../theme/icons.js';
import './phrases.css';
import type { usePhrases } from './use-phrases.js';

const BY_KEY = 9;

/** Phrases for common opinions: one's own and those of the organisation; Alt and a digit put one into the form. */
export function PhrasePanel({ phrases, insert, keep, drop }: ReturnType<typeof usePhrases>) {
  const { t } = useTranslation();
  const leads = hasRole(useUser(), 'supervisor', 'decisionMaker');
  const [text, setText] = useState('');
  const [shared, setShared] = useState(false);
  const add = () => text.trim() !== '' && keep.mutate({ text: text.trim(), shared }, { onSuccess: () => setText('') });
  return (
    <details className="phrases">
      <summary>{t('phrases.title')} <span className="muted">{t('phrases.help')}</span></summary>
      <ol>
        {phrases.map((phrase, index) => (
          <li key={phrase.id}>
            <button type="button" className="phrase" onClick={() => insert(index)}>{index < BY_KEY && <kbd>Alt+{index + 1}</kbd>} {phrase.text}</button>
            {phrase.shared && <Tag>{t('phrases.shared')}</Tag>}
            {phrase.mayDrop && <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={t('phrases.drop', { text: phrase.text })} onClick={() => drop.mutate(phrase.id)} />}
          </li>
        ))}
      </ol>
      <div className="phrase-new">
        <Input maxLength={500} value={text} placeholder={t('phrases.new')} aria-label={t('phrases.new')} onChange={(event) => setText(event.target.value)} onPressEnter={add} />
        {leads && <Checkbox checked={shared} onChange={(event) => setShared(event.target.checked)}>{t('phrases.forAll')}</Checkbox>}
        <Button disabled={text.trim() === ''} loading={keep.isPending} onClick={add}>{t('phrases.keep')}</Button>
      </div>
    </details>
  );
}
