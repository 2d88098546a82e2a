import { useTranslation } from 'react-i18next';
import type { ProcedureReport } from '../../api/overview.js';
import { LegalLimit } from '../../cases/LegalLimit.js';
import { useText } from '../../i18n/use-text.js';
import { ScrollBox } from '../../shell/ScrollBox.js';
import { RuleTag } from '../../rules/RuleTag.js';

/** Per procedure: what came, what ended and how, and the days used against the limit. */
export function ProcedureTable({ procedures }: { readonly procedures: readonly ProcedureReport[] }) {
  const { t } = useTranslation();
  const text = useText();
  const days = (count: number | null) => count ?? '–';
  return (
    <ScrollBox className="report-scroll" label={t('report.byProcedure')}>
      <table className="report-table">
        <caption className="sr-only">{t('report.byProcedure')}</caption>
        <thead><tr>{(['procedure', 'received', 'finished', 'open', 'results', 'limit', 'median', 'p90', 'longest', 'inTime'] as const).map((key) => <th key={key} scope="col" className={key === 'results' || key === 'limit' ? 'report-words' : ''}>{t(`report.${key}`)}</th>)}</tr></thead>
        <tbody>
          {procedures.map(({ procedureId, title, limit, received, finished, open, results, term }) => (
            <tr key={procedureId}>
              <th scope="row">{text(title)}</th>
              <td>{received}</td><td>{finished}</td><td>{open}</td>
              <td className="report-words">{results.length === 0 ? '–' : results.map(({ label, count }) => `${text(label)} ${count}`).join(' · ')}</td>
              <td className="report-words">{limit.workdays === null ? <LegalLimit limit={limit} /> : <>{term.limit ?? limit.workdays} {limit.rule !== null && <RuleTag id={limit.rule} />}</>}</td><td>{days(term.median)}</td><td>{days(term.p90)}</td><td>{days(term.longest)}</td>
              <td>{limit.workdays === null ? t('report.notLimited') : `${term.inTime} / ${term.limited}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
