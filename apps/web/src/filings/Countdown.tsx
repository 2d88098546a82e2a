import { useTranslation } from 'react-i18next';
import type { FilingRow } from '../api/filings.js';

const soon = 90;

/** How long a filing is still valid, in words. */
export function Countdown({ filing: { validFrom, validUntil, daysLeft } }: { readonly filing: Pick<FilingRow, 'validFrom' | 'validUntil' | 'daysLeft'> }) {
  const { t } = useTranslation();
  const left = daysLeft > 0 ? t('filings.daysLeft', { count: daysLeft }) : daysLeft === 0 ? t('filings.lastDay') : t('filings.ended', { count: -daysLeft });
  return <><span className="num nowrap">{t('filings.until', { from: validFrom, until: validUntil })}</span> <b className={daysLeft <= soon ? 'countdown soon' : 'countdown'}>{left}</b></>;
}
