import { useQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Conformance, DeviatingCase } from '../api/conformance.js';
import { readConformance } from '../api/conformance.js';
import { exportDeviating } from '../api/exports.js';
import { PlaceChoice } from '../fleet/PlaceChoice.js';
import { usePlace } from '../fleet/use-place.js';
import { useText } from '../i18n/use-text.js';
import { Loaded } from '../shell/Loaded.js';
import { PageHead } from '../shell/PageHead.js';
import { ScrollTable } from '../shell/ScrollTable.js';
import { ExportButton } from '../supervisor/ExportButton.js';
import { dateTimeOf } from '../time/format.js';
import './conformance.css';

function Figures({ conforming, deviating, notVerified }: Conformance) {
  const { t } = useTranslation();
  const figures = [['conforming', conforming], ['deviating', deviating], ['waiting', notVerified]] as const;
  return <dl className="figures">{figures.map(([name, count]) => <div key={name} className="figure sheet"><dt>{t(`conformance.${name}`)}</dt><dd className="num">{count}</dd></div>)}</dl>;
}

/** That no case deviates says something only once cases were verified. */
function None({ verified }: { readonly verified: boolean }) {
  const { t } = useTranslation();
  return <Empty description={<>{t(verified ? 'conformance.none' : 'conformance.nothingVerified')}<div className="muted">{t(verified ? 'conformance.noneHelp' : 'conformance.nothingVerifiedHelp')}</div></>} />;
}

/** How many of the supervisor's cases agree with their diagrams and facts, and those that do not. */
export default function ConformancePage() {
  const { t } = useTranslation();
  const text = useText();
  const [place] = usePlace();
  const query = useQuery({ queryKey: ['cases', 'conformance', place], queryFn: () => readConformance(place) });
  return (
    <>
      <PageHead title={t('conformance.title')} lead={t('conformance.lead')} actions={<><PlaceChoice /><ExportButton name={t('conformance.title')} read={exportDeviating(place)} /></>} />
      <Loaded query={query}>
        {(told) => (
          <>
            <Figures {...told} />
            {told.cases.length === 0
              ? <None verified={told.conforming > 0} />
              : (
                <ScrollTable<DeviatingCase>
                  label={t('conformance.title')} rowKey="caseId" pagination={false} dataSource={[...told.cases]}
                  columns={[
                    { title: t('conformance.case'), render: (_value, { caseId, caseNo }) => <Link to={`/cases/${caseId}`} className="num nowrap">{caseNo}</Link> },
                    { title: t('conformance.institution'), dataIndex: 'institution' },
                    { title: t('conformance.first'), render: (_value, { first, findings }) => <>{first !== null && text(first.text)}{findings > 1 && <div className="muted num">{t('conformance.more', { count: findings })}</div>}</> },
                    { title: t('conformance.at'), render: (_value, { verifiedAt }) => <span className="num nowrap muted">{dateTimeOf(verifiedAt)}</span> },
                  ]}
                />
              )}
          </>
        )}
      </Loaded>
    </>
  );
}
