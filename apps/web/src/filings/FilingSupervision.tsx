import { Button, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filing, SupervisionRecord } from '../api/filings.js';
import { takeBackSupervision } from '../api/filings.js';
import { ReasonDialog } from '../cases/ReasonDialog.js';
import { lazyDialog } from '../shell/lazy-part.js';

const SupervisionDialog = lazyDialog('supervision', async () => (await import('./SupervisionDialog.js')).SupervisionDialog);
const CloseRectificationDialog = lazyDialog('close-rectification', async () => (await import('./CloseRectificationDialog.js')).CloseRectificationDialog);

function Standing({ record: { kind, doneOn, overdue, takenBackOn } }: { readonly record: SupervisionRecord }) {
  const { t } = useTranslation();
  if (takenBackOn !== null) return <Tag>{t('filings.supervision.takenBackOn', { date: takenBackOn })}</Tag>;
  if (kind === 'terminationGround') return <Tag color="error">{t('filings.supervision.kind.terminationGround')}</Tag>;
  if (doneOn !== null) return <Tag color="success">{t('filings.supervision.done', { date: doneOn })}</Tag>;
  return overdue ? <Tag color="error">{t('filings.supervision.overdue')}</Tag> : <Tag color="warning">{t('filings.supervision.open')}</Tag>;
}

interface LineProps {
  readonly record: SupervisionRecord;
  readonly onClose: () => void;
  readonly onTakeBack: () => void;
}

function RecordLine({ record, onClose, onTakeBack }: LineProps) {
  const { t } = useTranslation();
  const { kind, issuedBy, issuedOn, dueOn, text, basis, completion, takenBackOn, takenBackWhy, mayClose, mayTakeBack } = record;
  const isTakenBack = takenBackOn !== null;
  return (
    <li>
      <span className="num nowrap">{issuedOn}</span>
      <div className="supervision-record">
        <div><Standing record={record} /> {(kind === 'rectificationOrder' || isTakenBack) && t(`filings.supervision.kind.${kind}`)} <span className="muted">{issuedBy}{dueOn !== null && <> · <span className="num">{t('filings.supervision.dueOn', { date: dueOn })}</span></>}</span></div>
        <p>{isTakenBack ? <del>{text}</del> : text}</p>
        {basis !== null && <p className="muted">{t('filings.supervision.basis', { basis })}</p>}
        {completion !== null && <p className="muted">{t('filings.supervision.completion', { completion })}</p>}
        {takenBackWhy !== null && <p>{t('filings.supervision.takenBackWhy', { why: takenBackWhy })}</p>}
      </div>
      {mayClose && <Button size="small" onClick={onClose}>{t('filings.supervision.close')}</Button>}
      {mayTakeBack && <Button size="small" onClick={onTakeBack}>{t('filings.supervision.takeBack')}</Button>}
    </li>
  );
}

/** What supervisors put on record about a filing: the institution reads it here too. */
export function FilingSupervision({ filing: { id, supervision, maySupervise } }: { readonly filing: Filing }) {
  const { t } = useTranslation();
  const [entering, setEntering] = useState(false);
  const [closing, setClosing] = useState<SupervisionRecord | null>(null);
  const [taking, setTaking] = useState<SupervisionRecord | null>(null);
  return (
    <section className="sheet sheet-pad">
      <div className="supervision-head"><h2>{t('filings.supervision.title')}</h2>{maySupervise && <Button onClick={() => setEntering(true)}>{t('filings.supervision.enter')}</Button>}</div>
      {supervision.length === 0 && <p className="muted">{t('filings.supervision.none')}</p>}
      <ol className="filing-history" reversed>
        {supervision.map((record) => <RecordLine key={record.id} record={record} onClose={() => setClosing(record)} onTakeBack={() => setTaking(record)} />)}
      </ol>
      {entering && <SupervisionDialog filingId={id} onClose={() => setEntering(false)} />}
      {closing !== null && <CloseRectificationDialog filingId={id} record={closing} onClose={() => setClosing(null)} />}
      {taking !== null && (
        <ReasonDialog
          subject={taking.id} title={t('filings.supervision.takeBackTitle')} lead={t('filings.supervision.takeBackLead', { text: taking.text })} done={t('filings.supervision.takenBack')} danger
          send={(record, reason) => takeBackSupervision(id, record, reason, crypto.randomUUID())} onClose={() => setTaking(null)}
        />
      )}
    </section>
  );
}
