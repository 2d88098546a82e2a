import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { CaseDetail } from '../api/cases.js';
import { readCase } from '../api/cases.js';
import { hasRole, useUser } from '../session/session-context.js';
import { RegisterChangeSheet } from '../filings/RegisterChangeSheet.js';
import { Loaded } from '../shell/Loaded.js';
import { CaseComments } from './CaseComments.js';
import { CaseDiagramTab } from './CaseDiagramTab.js';
import { CaseDocuments } from './CaseDocuments.js';
import { CaseForms } from './CaseForms.js';
import { CaseHead } from './CaseHead.js';
import { CaseMaterials } from './CaseMaterials.js';
import { CaseNotices } from './CaseNotices.js';
import { PendingRepair } from './PendingRepair.js';
import { CaseTimeline } from './CaseTimeline.js';
import './cases.css';

const TABS = ['diagram', 'timeline', 'materials', 'forms', 'documents', 'notices', 'comments'] as const;
type Tab = (typeof TABS)[number];
const isTab = (text: string | undefined): text is Tab => TABS.some((tab) => tab === text);

function CaseView({ detail }: { readonly detail: CaseDetail }) {
  const { t } = useTranslation();
  const user = useUser();
  const params = useParams();
  const tab: Tab = isTab(params['tab']) ? params['tab'] : 'diagram';
  const content = {
    diagram: <CaseDiagramTab caseId={detail.id} />, timeline: <CaseTimeline caseId={detail.id} />, materials: <CaseMaterials caseId={detail.id} />,
    forms: <CaseForms caseId={detail.id} mayReveal={detail.may.reveal} />, documents: <CaseDocuments caseId={detail.id} />, notices: <CaseNotices caseId={detail.id} />,
    comments: <CaseComments caseId={detail.id} />,
  };
  const inside = !hasRole(user, 'applicantOperator', 'applicantAdmin', 'legalRepresentative', 'applicantAgent');
  const shown = TABS.filter((each) => each !== 'comments' || inside);
  return (
    <>
      {hasRole(user, 'supervisor', 'decisionMaker', 'provincialDecisionMaker') && <PendingRepair caseId={detail.id} />}
      <CaseHead detail={detail} />
      <RegisterChangeSheet caseId={detail.id} />
      <div className="sheet sheet-pad" style={{ paddingTop: 6 }}>
        <nav className="case-tabs" aria-label={t('cases.parts')}>
          {shown.map((key) => <Link key={key} to={`/cases/${detail.id}/${key}`} replace aria-current={key === tab ? 'page' : undefined}>{t(`cases.tab.${key}`)}</Link>)}
        </nav>
        {content[tab]}
      </div>
    </>
  );
}

export default function CasePage() {
  const { caseId = '' } = useParams();
  const query = useQuery({ queryKey: ['case', caseId], queryFn: () => readCase(caseId) });
  return <Loaded page query={query} rows={14}>{(detail) => <CaseView detail={detail} />}</Loaded>;
}
