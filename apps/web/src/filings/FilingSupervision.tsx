import { Button, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filing, SupervisionRecord } from '../api/filings.js';
import { CloseRectificationDialog } from './CloseRectificationDialog.js';
import { SupervisionDialog } from './SupervisionDialog.js';

function Standing({ record: { kind, doneOn, overdue } }: { readonly record: SupervisionRecord }) {
  const { t } = useTranslation();
  if (kind === 'terminationGround') return <Tag color="error">{t('filings.supervision.kind.terminationGround')}</Tag>;
  if (doneOn !== null) return <Tag color="success">{t('filings.supervision.done', { date: doneOn })}</Tag>;
  return overdue ? <Tag color="error">{t('filings.supervision.overdue')}</Tag> : <Tag color="warning">{t('filings.supervision.open')}</Tag>;
}

function RecordLine({ record, onClose }: { readonly record: SupervisionRecord; readonly onClose: (() => void) | null }) {
  const { t } = useTranslation();
  const { kind, issuedBy, issuedOn, dueOn, text, basis, completion } = record;
  return (
    <li>
      <span className="num nowrap">{issuedOn}</span>
      <div className="supervision-record">
        <div><Standing record={record} /> {kind === 'rectificationOrder' && t('filings.supervision.kind.rectificationOrder')} <span className="muted">{issuedBy}{dueOn !== null && <> · <span className="num">{t('filings.supervision.dueOn', { date: dueOn })}</span></>}</span></div>
        <p>{text}</p>
        {basis !== null && <p className="muted">{t('filings.supervision.basis', { basis })}</p>}
        {completion !== null && <p className="muted">{t('filings.supervision.completion', { completion })}</p>}
      </div>
      {onClose !== null && <Button size="small" onClick={onClose}>{t('filings.supervision.close')}</Button>}
    </li>
  );
}

/** What supervisors put on record about a filing: the institution reads it here too. */
export function FilingSupervision({ filing: { id, supervision, maySupervise } }: { readonly filing: Filing }) {
  const { t } = useTranslation();
  const [entering, setEntering] = useState(false);
  const [closing, setClosing] = useState<SupervisionRecord | null>(null);
  return (
    <section className="sheet sheet-pad">
      <div className="supervision-head"><h2>{t('filings.supervision.title')}</h2>{maySupervise && <Button onClick={() => setEntering(true)}>{t('filings.supervision.enter')}</Button>}</div>
      {supervision.length === 0 && <p className="muted">{t('filings.supervision.none')}</p>}
      <ol className="filing-history" reversed>
        {supervision.map((record) => {
          const isOpen = record.kind === 'rectificationOrder' && record.doneOn === null;
          return <RecordLine key={record.id} record={record} onClose={maySupervise && isOpen ? () => setClosing(record) : null} />;
        })}
      </ol>
      {entering && <SupervisionDialog filingId={id} onClose={() => setEntering(false)} />}
      {closing !== null && <CloseRectificationDialog filingId={id} record={closing} onClose={() => setClosing(null)} />}
    </section>
  );
}
