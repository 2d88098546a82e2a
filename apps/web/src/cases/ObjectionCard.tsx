import { Button, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseObjection, Objector } from '../api/notices.js';
import { FileList } from '../materials/FileList.js';
import { dateTimeOf } from '../time/format.js';
import { ObjectorDialog } from './ObjectorDialog.js';

const COLOURS = { received: 'processing', registered: 'processing', answered: 'success', complaint: 'default', lapsed: 'default' } as const;

interface Props {
  readonly caseId: string;
  readonly objection: CaseObjection;
  readonly mayReveal: boolean;
}

/** An objection with what became of it; who objects is there for the objection handler only, masked until looked at. */
export function ObjectionCard({ caseId, objection, mayReveal }: Props) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [revealed, setRevealed] = useState<Objector | null>(null);
  const { receiptNo, receivedAt, anonymous, state, dueOn, text, files, result, reply, replyNumber } = objection;
  const objector = revealed ?? objection.objector;
  const contact = objector === null ? [] : [objector.name, objector.phone, objector.email].filter((part) => part !== null);
  return (
    <li className="document">
      <div>
        <b className="num">{receiptNo}</b> {anonymous ? t('notices.anonymous') : t('notices.named')} <Tag color={COLOURS[state]}>{t(`notices.objectionState.${state}`)}</Tag>
        <div className="muted num">{t('notices.receivedAt', { time: dateTimeOf(receivedAt) })} {dueOn !== null && state !== 'answered' && t('notices.dueOn', { day: dueOn })}</div>
        {contact.length > 0 && (
          <div className="num">
            {contact.join(' · ')}
            {mayReveal && revealed === null && <Button type="link" size="small" onClick={() => setAsking(true)}>{t('cases.reveal')}</Button>}
          </div>
        )}
        <p className="notice-text">{text}</p>
        <FileList files={files} />
        {result !== null && <p className="notice-text"><b>{t(`notices.result.${result}`)}</b> <span className="num">{replyNumber}</span><br />{reply}</p>}
      </div>
      {asking && <ObjectorDialog caseId={caseId} objectionId={objection.id} onShown={(shown) => { setRevealed(shown); setAsking(false); }} onClose={() => setAsking(false)} />}
    </li>
  );
}
