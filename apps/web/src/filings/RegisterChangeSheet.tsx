import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RegisterChange } from '../api/filings.js';
import { readRegisterChange } from '../api/filings.js';
import { useText } from '../i18n/use-text.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { Waiting } from '../shell/Waiting.js';
import { dateOf } from '../time/format.js';
import { LineName } from './FilingVersions.js';
import './filings.css';

function OldAndNew({ label, before, after }: { readonly label: string; readonly before: string | null; readonly after: string }) {
  const same = before === after;
  return <tr><th scope="row">{label}</th><td className={same ? '' : 'change-old'}>{before ?? '—'}</td><td className={same ? '' : 'change-new'}>{after}</td></tr>;
}

function Comparison({ change }: { readonly change: RegisterChange }) {
  const { t } = useTranslation();
  const text = useText();
  return (
    <>
      <table aria-label={t('filings.change')}>
        <thead><tr><th scope="col">{t('filings.item')}</th><th scope="col">{t('filings.before')}</th><th scope="col">{t('filings.after')}</th></tr></thead>
        <tbody>
          <OldAndNew label={t('filings.validFrom')} {...change.validFrom} />
          <OldAndNew label={t('filings.validUntil')} {...change.validUntil} />
          {change.status !== null && <OldAndNew label={t('filings.status')} before={change.status.before === null ? null : text(change.status.before)} after={text(change.status.after)} />}
        </tbody>
      </table>
      <table aria-label={t('filings.changedParts')}>
        <tbody>
          {change.lines.map(({ change: how, before, after }) => (
            <tr key={`${after.code}${after.workType ?? ''}`}>
              <td><Tag color={how === 'added' ? 'success' : how === 'exited' ? 'error' : how === 'changed' ? 'warning' : 'default'}>{t(`filings.line.${how}`)}</Tag></td>
              <td>{how === 'changed' && before !== null && <div className="change-old"><LineName line={before} /></div>}<LineName line={after} /></td>
            </tr>
          ))}
          {change.sites.map(({ change: how, address }) => (
            <tr key={address}><td><Tag color={how === 'added' ? 'success' : how === 'removed' ? 'error' : 'default'}>{t(`filings.site.${how}`)}</Tag></td><td>{address}</td></tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What a case changes in the register, old beside new; nothing where it changes nothing. Nobody signs without knowing which of the two it is. */
export function RegisterChangeSheet({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const { data: change, error, refetch } = useQuery({ queryKey: ['case', caseId, 'register-change'], queryFn: () => readRegisterChange(caseId) });
  if (change === undefined && error !== null) {
    return <Alert type="error" showIcon title={t('filings.changeUnknown')} description={failureText(error)} action={<Button size="small" onClick={() => void refetch()}>{t('common.retry')}</Button>} />;
  }
  if (change === undefined) return <Waiting rows={3} />;
  if (change === null) return null;
  return (
    <section className="sheet sheet-pad filing-parts register-change" aria-label={t('filings.change')}>
      <div>
        <h2>{t('filings.change')} <Link to={`/filings/${change.filingId}`} className="num">{change.filingNo}</Link></h2>
        <p className="muted">{change.effectiveAt === null ? t('filings.changePrepared') : t('filings.changeInForce', { date: dateOf(change.effectiveAt) })}</p>
        <Comparison change={change} />
      </div>
    </section>
  );
}
