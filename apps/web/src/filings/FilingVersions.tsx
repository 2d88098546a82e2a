import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FilingLine, FilingVersion } from '../api/filings.js';
import { occupationName } from './occupation-name.js';
import { useSigns, useText } from '../i18n/use-text.js';
import { dateOf } from '../time/format.js';

export function LineName({ line }: { readonly line: FilingLine }) {
  const { t } = useTranslation();
  const signs = useSigns();
  return <>{occupationName(line, signs)} <span className="num muted">{line.code} {t('filings.level', { levels: line.levels.join(signs.comma) })}</span></>;
}

/** Everything that was ever in force, newest first. */
export function FilingVersions({ versions }: { readonly versions: readonly FilingVersion[] }) {
  const { t } = useTranslation();
  const text = useText();
  const { colon, semicolon } = useSigns();
  return (
    <section className="sheet sheet-pad">
      <h2>{t('filings.versions')}</h2>
      {versions.map((version, index) => (
        <details key={version.version} open={index === 0}>
          <summary>
            <b>{t('filings.version', { version: version.version })}</b> {version.inForce && <Tag color="success">{t('filings.inForce')}</Tag>}{' '}
            <span className="num">{t('filings.until', { from: version.validFrom, until: version.validUntil })}</span>{' '}
            <span className="muted">{version.effectiveAt === null ? t('filings.notEffective') : t('filings.effectiveAt', { date: dateOf(version.effectiveAt) })}</span>
          </summary>
          <p className="muted">{version.caseId === null ? t('filings.takenOver') : <Link to={`/cases/${version.caseId}`}>{t('filings.by', { title: text(version.procedureTitle), caseNo: version.caseNo ?? '' })}</Link>}</p>
          <table aria-label={t('filings.version', { version: version.version })}>
            <tbody>
              {version.lines.map((line) => (
                <tr key={`${line.code}${line.workType ?? ''}`}>
                  <td><LineName line={line} /></td>
                  <td className="num">{t('filings.until', { from: line.validFrom, until: line.validUntil })}</td>
                  <td>{line.status === 'exited' && <Tag>{t('filings.exited')}</Tag>}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {version.lines.length === 0 && <p className="muted">{t('filings.noLines')}</p>}
          {version.sites.length > 0 && <p>{t('filings.sites')}{colon}{version.sites.join(semicolon)}</p>}
        </details>
      ))}
    </section>
  );
}
