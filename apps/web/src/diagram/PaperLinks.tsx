import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { useText } from '../i18n/use-text.js';
import { dateOf } from '../time/format.js';
import type { Papers } from './case-record.js';

/** The forms and documents of a step or a moment, each one click away. */
export function PaperLinks({ caseId, papers: { submissions, documents } }: { readonly caseId: string; readonly papers: Papers }) {
  const { t } = useTranslation();
  const text = useText();
  return (
    <>
      {submissions.length > 0 && <div className="papers"><b>{t('diagram.forms')}</b><ul>{submissions.map(({ id, name, actor, at }) => (
        <li key={id}><Link to={`/cases/${caseId}/forms#${id}`}>{text(name)}</Link> <span className="muted num">{[actor, dateOf(at)].filter(Boolean).join(' · ')}</span></li>
      ))}</ul></div>}
      {documents.length > 0 && <div className="papers"><b>{t('diagram.documents')}</b><ul>{documents.map(({ id, title, number, file }) => (
        <li key={id}>{file === null ? text(title) : <a href={file} target="_blank" rel="noreferrer">{text(title)}</a>} <span className="muted num">{number}</span></li>
      ))}</ul></div>}
    </>
  );
}
