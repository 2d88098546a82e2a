import { useQuery } from '@tanstack/react-query';
import { Alert, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { readCaseNotices } from '../api/notices.js';
import { useText } from '../i18n/use-text.js';
import { Loaded } from '../shell/Loaded.js';
import { NoticeCard } from './NoticeCard.js';
import { ObjectionCard } from './ObjectionCard.js';

/** Public notices of the case with the days that remain, and the objections as this person may see them. */
export function CaseNotices({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation();
  const text = useText();
  const query = useQuery({ queryKey: ['case', caseId, 'notices'], queryFn: () => readCaseNotices(caseId) });
  return (
    <Loaded query={query}>
      {({ notices, objections, blocks, mayReveal }) => (notices.length === 0
        ? <Empty description={t('notices.none')} />
        : (
          <>
            {blocks && <Alert type="warning" showIcon title={text(blocks.message)} style={{ marginBottom: 16 }} />}
            {notices.map((notice) => <NoticeCard key={notice.id} notice={notice} />)}
            <h2 className="notice-head">{t('notices.objections', { count: objections.length })}</h2>
            {objections.length === 0 && <p className="muted">{t('notices.noObjections')}</p>}
            <ul className="documents">
              {objections.map((objection) => <ObjectionCard key={objection.id} caseId={caseId} objection={objection} mayReveal={mayReveal} />)}
            </ul>
          </>
        ))}
    </Loaded>
  );
}
