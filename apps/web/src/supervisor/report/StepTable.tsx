import { useTranslation } from 'react-i18next';
import type { StepTerm } from '../../api/overview.js';
import { useText } from '../../i18n/use-text.js';
import { ScrollBox } from '../../shell/ScrollBox.js';

const LISTED = 15;

/** The steps whose deadlines were missed, most often first. */
export function StepTable({ steps }: { readonly steps: readonly StepTerm[] }) {
  const { t } = useTranslation();
  const text = useText();
  const missed = steps.filter(({ late }) => late > 0).slice(0, LISTED);
  if (missed.length === 0) return <p>{t('report.allKept')}</p>;
  return (
    <ScrollBox className="report-scroll" label={t('report.term')}>
      <table className="report-table">
        <caption className="sr-only">{t('report.term')}</caption>
        <thead><tr>{(['step', 'procedure', 'steps', 'lateSteps', 'share'] as const).map((key) => <th key={key} scope="col" className={key === 'procedure' ? 'report-words' : ''}>{t(`report.${key}`)}</th>)}</tr></thead>
        <tbody>
          {missed.map(({ procedureId, procedureTitle, element, name, due, late }) => (
            <tr key={`${procedureId} ${element}`}><th scope="row">{text(name)}</th><td className="report-words">{text(procedureTitle)}</td><td>{due}</td><td>{late}</td><td>{Math.round(((due - late) / due) * 100)}%</td></tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
