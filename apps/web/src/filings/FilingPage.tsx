import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Filing } from '../api/filings.js';
import { readFiling } from '../api/filings.js';
import { CasesTable } from '../cases/CasesTable.js';
import { useText } from '../i18n/use-text.js';
import { hasRole, useUser } from '../session/session-context.js';
import { Loaded } from '../shell/Loaded.js';
import { PageHead } from '../shell/PageHead.js';
import { dateOf } from '../time/format.js';
import { Countdown } from './Countdown.js';
import { FilingOffers } from './FilingOffers.js';
import { FilingStatusTag } from './FilingStatusTag.js';
import { FilingSupervision } from './FilingSupervision.js';
import { FilingVersions } from './FilingVersions.js';
import './filings.css';
import { RuleTag } from '../rules/RuleTag.js';

function Permissions({ filing }: { readonly filing: Filing }) {
  const { t } = useTranslation();
  const text = useText();
  return (
    <section className="sheet sheet-pad">
      <h2>{t('filings.permissions')}</h2>
      <table aria-label={t('filings.permissions')}>
        <tbody>
          {filing.permissions.map(({ permission, name, open, rule, since }) => (
            <tr key={permission}>
              <th scope="row">{text(name)}</th>
              <td><Tag color={open ? 'success' : 'error'}>{open ? t('filings.open') : t('filings.closed')}</Tag></td>
              <td className="muted">{rule !== null && <>{t('filings.rule')} <RuleTag id={rule} /></>} {since !== null && <span className="num">{t('filings.since', { date: dateOf(since) })}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function History({ filing }: { readonly filing: Filing }) {
  const { t } = useTranslation();
  const text = useText();
  return (
    <section className="sheet sheet-pad">
      <h2>{t('filings.history')}</h2>
      <ol className="filing-history" reversed>
        {filing.history.map((event) => (
          <li key={event.seq}>
            <span className="num nowrap">{dateOf(event.at)}</span><span>{text(event.text)}</span>
            {event.rule !== null && <span className="muted">{t('filings.rule')} <RuleTag id={event.rule} /></span>}
            {event.caseId !== null && <Link to={`/cases/${event.caseId}`} className="num">{event.caseNo}</Link>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function FilingView({ filing }: { readonly filing: Filing }) {
  const { t } = useTranslation();
  const user = useUser();
  const own = hasRole(user, 'applicantOperator', 'applicantAdmin');
  return (
    <>
      <PageHead title={`${filing.institution} ${filing.filingNo}`} lead={<><FilingStatusTag filing={filing} /> <Countdown filing={filing} /> · {filing.authority}</>} />
      <div className="filing-parts">
        <FilingOffers filing={filing} mayApply={own} />
        <Permissions filing={filing} />
        <FilingSupervision filing={filing} />
        <FilingVersions versions={filing.versions} />
        <History filing={filing} />
        <section className="sheet sheet-pad"><h2>{t('filings.cases')}</h2><CasesTable rows={filing.cases} loading={false} own={own} empty={t('filings.noCases')} /></section>
      </div>
    </>
  );
}

export default function FilingPage() {
  const { filingId = '' } = useParams();
  const query = useQuery({ queryKey: ['filing', filingId], queryFn: () => readFiling(filingId) });
  return <Loaded page query={query} rows={12}>{(filing) => <FilingView filing={filing} />}</Loaded>;
}
