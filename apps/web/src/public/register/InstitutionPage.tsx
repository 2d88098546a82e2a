import { dateOf } from '../../time/format.js';
import { Answered } from '../Answered.js';
import { Facts } from '../Facts.js';
import { PageTitle } from '../PageTitle.js';
import { PrintButton } from '../PrintButton.js';
import type { PublicFiling, PublicInstitution } from '../public-api.js';
import { institutionOf } from '../public-api.js';
import { usePage } from '../use-answer.js';
import { fill, useWords } from '../words.js';
import { FilingStatus } from './FilingStatus.js';
import { levelsOf } from './levels.js';

export function InstitutionPage({ id }: { readonly id: string }) {
  const { words } = useWords();
  const page = usePage(institutionOf, id);
  return (
    <>
      <PageTitle title={page.answer?.name ?? words.register.title} />
      <Answered of={page}>{(institution) => <Institution institution={institution} />}</Answered>
    </>
  );
}

function Institution({ institution: { uscc, region, formerNames, filings } }: { readonly institution: PublicInstitution }) {
  const { words, text, signs } = useWords();
  return (
    <>
      <Facts facts={[[words.register.uscc, uscc], [words.register.region, text(region)], [words.register.formerNames, formerNames.join(signs.comma)]]} />
      {filings.map((filing) => <Filing key={filing.filingNo} filing={filing} />)}
      <p className="help">{words.register.noNewer}</p>
      <PrintButton />
    </>
  );
}

function Filing({ filing }: { readonly filing: PublicFiling }) {
  const said = useWords();
  const { words: { register: words }, text } = said;
  const { publishedUrl } = filing;
  return (
    <section className="sheet">
      <h2>{words.filingNo} {filing.filingNo} <FilingStatus entry={filing} /></h2>
      {filing.status === 'windingDown' && <p className="help">{words.windingDown}</p>}
      <Facts facts={[
        [words.validity, fill(words.until, { from: filing.validFrom, until: filing.validUntil })], [words.procedure, text(filing.procedureTitle)], [words.authority, filing.authority],
        [words.region, text(filing.region)], [words.supervising, text(filing.supervisingRegion)], [words.publishedOn, filing.publishedOn],
        [words.published, publishedUrl !== null && /^https?:\/\//.test(publishedUrl) ? <a href={publishedUrl} rel="noopener noreferrer">{publishedUrl}</a> : null],
      ]} />
      <div className="table-frame" role="region" aria-label={`${words.filingNo} ${filing.filingNo} ${words.lines}`} tabIndex={0}>
        <table>
          <caption>{words.lines}</caption>
          <thead><tr><th scope="col">{words.code}</th><th scope="col">{words.occupation}</th><th scope="col">{words.workType}</th><th scope="col">{words.level}</th></tr></thead>
          <tbody>{filing.lines.map((line) => (
            <tr key={`${line.code} ${line.workType ?? ''}`}><td>{line.code}</td><th scope="row">{line.occupation}</th><td>{line.workType ?? '—'}</td><td>{levelsOf(line.levels, said)}</td></tr>
          ))}</tbody>
        </table>
      </div>
      {filing.sites.length > 0 && <><h3>{words.sites}</h3><ul>{filing.sites.map((site) => <li key={site}>{site}</li>)}</ul></>}
      <h3>{words.versions}</h3>
      <ol className="went" reversed>
        {filing.versions.map((version) => (
          <li key={version.version}><b>{text(version.procedureTitle)}</b> {fill(words.until, { from: version.validFrom, until: version.validUntil })} <time dateTime={version.effectiveAt}>{fill(words.effective, { date: dateOf(version.effectiveAt) })}</time></li>
        ))}
      </ol>
    </section>
  );
}
