import { useQuery } from '@tanstack/react-query';
import { Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { listFilings } from '../api/filings.js';
import { useText } from '../i18n/use-text.js';
import { Loaded } from '../shell/Loaded.js';

interface Props {
  /** Whose filings, at the counter and as an agent. */
  readonly institution?: string | undefined;
  readonly busy: boolean;
  readonly onChoose: (filingId: string) => void;
}

/** Which of its filings an institution applies for: the form begins with what the register says of it. */
export function FilingChoice({ institution, busy, onChoose }: Props) {
  const { t } = useTranslation();
  const text = useText();
  const query = useQuery({ queryKey: ['filings', 'choice', institution], queryFn: () => listFilings({ q: '', status: '', ending: false, institution }).then(({ items }) => items) });
  return (
    <section aria-labelledby="filing-choice">
      <h2 id="filing-choice" className="form-section-title">{t('institution.chooseFiling')}</h2>
      <Loaded query={query}>
        {(filings) => (filings.length === 0 ? <Empty description={t('institution.noFilings')} /> : (
          <ul className="line-list">
            {filings.map((filing) => (
              <li key={filing.id} className="sheet line-item">
                <div>
                  <span className="line-title">{filing.filingNo}</span>
                  <div className="muted">{text(filing.statusLabel)} · {t('institution.filingUntil', { date: filing.validUntil, count: filing.activeLines })} · {filing.authority}</div>
                </div>
                <Button type="primary" loading={busy} aria-label={`${t('institution.applyForFiling')} ${filing.filingNo}`} onClick={() => onChoose(filing.id)}>{t('institution.applyForFiling')}</Button>
              </li>
            ))}
          </ul>
        ))}
      </Loaded>
    </section>
  );
}
