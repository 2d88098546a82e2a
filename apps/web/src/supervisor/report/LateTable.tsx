import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Report } from '../../api/overview.js';
import { useText } from '../../i18n/use-text.js';
import { ScrollBox } from '../../shell/ScrollBox.js';

/** The cases that took longer than their limit, with what held them besides. */
export function LateTable({ late, cases }: { readonly late: number; readonly cases: Report['lateCases'] }) {
  const { t } = useTranslation();
  const text = useText();
  if (late === 0) return <p>{t('report.noneLate')}</p>;
  return (
    <>
      <ScrollBox className="report-scroll" label={t('report.late')}>
        <table className="report-table">
          <caption className="sr-only">{t('report.late')}</caption>
          <thead><tr>{(['caseNo', 'institution', 'procedure', 'net', 'limit', 'pauses'] as const).map((key) => <th key={key} scope="col" className={key === 'net' || key === 'limit' ? '' : 'report-words'}>{t(`report.${key}`)}</th>)}</tr></thead>
          <tbody>
            {cases.map(({ caseId, caseNo, institution, procedureTitle, net, limit, pauses }) => (
              <tr key={caseId}>
                <th scope="row"><Link to={`/cases/${caseId}`} className="num nowrap">{caseNo}</Link></th>
                <td className="report-words">{institution}</td><td className="report-words">{text(procedureTitle)}</td><td>{net}</td><td>{limit}</td>
                <td className="report-words">{pauses.length === 0 ? '–' : pauses.map(({ label, workdays }) => t('report.pauseDays', { why: text(label), count: workdays })).join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {late > cases.length && <p className="muted">{t('report.moreLate', { shown: cases.length, count: late })}</p>}
    </>
  );
}
