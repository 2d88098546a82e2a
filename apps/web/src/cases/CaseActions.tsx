import { FilePdfOutlined, FolderOutlined } from '../theme/icons.js';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../api/cases.js';
import { archiveUrl, caseFormPdfUrl, extendCorrection, withdrawCase } from '../api/cases.js';
import { exportDossier } from '../api/conformance.js';
import { hasRole, useUser } from '../session/session-context.js';
import { ReasonDialog } from './ReasonDialog.js';
import { lazyDialog } from '../shell/lazy-part.js';

const StatementDialog = lazyDialog('statement', async () => (await import('./StatementDialog.js')).StatementDialog);
const RepairDialog = lazyDialog('repair', async () => (await import('./RepairDialog.js')).RepairDialog);

type Act = 'withdraw' | 'extend' | 'statement' | 'dossier' | 'repair';

/** Only what the api says this person may do now. */
export function CaseActions({ detail }: { readonly detail: CaseDetail }) {
  const { t } = useTranslation();
  const [act, setAct] = useState<Act | null>(null);
  const close = () => setAct(null);
  const { may, id } = detail;
  const user = useUser();
  const mayExport = hasRole(user, 'supervisor', 'archivist');
  return (
    <>
      <Button icon={<FilePdfOutlined />} href={caseFormPdfUrl(id)} target="_blank">{t('cases.applicationPdf')}</Button>
      {may.archive && <Button icon={<FolderOutlined />} href={archiveUrl(id)}>{t('cases.archive')}</Button>}
      {mayExport && <Button icon={<FolderOutlined />} onClick={() => setAct('dossier')}>{t('conformance.dossier')}</Button>}
      {may.state && <Button type="primary" onClick={() => setAct('statement')}>{t('cases.statement')}</Button>}
      {may.extend && <Button onClick={() => setAct('extend')}>{t('cases.extend')}</Button>}
      {may.withdraw && <Button danger onClick={() => setAct('withdraw')}>{t('cases.withdraw')}</Button>}
      {hasRole(user, 'supervisor') && detail.result === null && <Button onClick={() => setAct('repair')}>{t('cases.repair.open')}</Button>}
      {act === 'repair' && <RepairDialog caseId={id} onClose={close} />}
      {act === 'withdraw' && <ReasonDialog subject={id} title={t('cases.withdrawTitle')} lead={t('cases.withdrawText')} done={t('cases.withdrawn')} danger send={withdrawCase} onClose={close} />}
      {act === 'extend' && <ReasonDialog subject={id} title={t('cases.extendTitle')} done={t('cases.extended')} send={extendCorrection} onClose={close} />}
      {act === 'dossier' && <ReasonDialog subject={id} title={t('conformance.dossierTitle')} lead={t('conformance.dossierText')} done={t('conformance.dossierDone')} send={(caseId, reason) => exportDossier(caseId, reason, `${detail.caseNo}-dossier.zip`)} onClose={close} />}
      {act === 'statement' && <StatementDialog caseId={id} onClose={close} />}
    </>
  );
}
