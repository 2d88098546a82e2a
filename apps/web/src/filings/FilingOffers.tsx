import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Filing } from '../api/filings.js';
import { useText } from '../i18n/use-text.js';
import { useBeginDraft } from '../institution/use-begin-draft.js';
import { RuleTag } from '../rules/RuleTag.js';

/** The procedures that are about this filing: begin one, go on in the one under way, or why not now. */
export function FilingOffers({ filing, mayApply }: { readonly filing: Filing; readonly mayApply: boolean }) {
  const { t } = useTranslation();
  const text = useText();
  const begin = useBeginDraft();
  if (filing.offers.length === 0) return null;
  return (
    <section className="sheet sheet-pad">
      <h2>{t('filings.offers')}</h2>
      <table aria-label={t('filings.offers')}>
        <tbody>
          {filing.offers.map((offer) => (
            <tr key={offer.procedureId}>
              <th scope="row">{text(offer.title)}</th>
              <td>
                {offer.caseId !== null && <Link to={`/cases/${offer.caseId}`}>{t('filings.goOn')}</Link>}
                {offer.caseId === null && offer.opensOn !== null && <span className="num">{t('filings.opensOn', { date: offer.opensOn })}</span>}
                {!mayApply && offer.mayApply && offer.caseId === null && offer.opensOn === null && <span className="muted">{t('filings.openNow')}</span>}
                {offer.caseId === null && offer.opensOn === null && offer.whyNot !== null && <span className="muted">{text(offer.whyNot.message)}{offer.whyNot.rule !== null && <> <RuleTag id={offer.whyNot.rule} /></>}</span>}
              </td>
              <td>{mayApply && offer.mayApply && <Button type="primary" loading={begin.isPending} onClick={() => begin.mutate({ procedureId: offer.procedureId, filingId: filing.id })}>{offer.caseId === null ? t('filings.begin') : t('filings.apply')}</Button>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
