import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Repair } from '../api/cases.js';
import { approveRepair, readRepairs, refuseRepair } from '../api/cases.js';
import { useText } from '../i18n/use-text.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { dateTimeOf } from '../time/format.js';
import { ReasonDialog } from './ReasonDialog.js';

function Proposal({ caseId, repair }: { readonly caseId: string; readonly repair: Repair }) {
  const { t } = useTranslation();
  const text = useText();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const client = useQueryClient();
  const [refusing, setRefusing] = useState(false);
  const approve = useMutation({
    mutationFn: () => approveRepair(caseId, repair.id),
    onSuccess: ({ carriedOut }) => message.success(t(carriedOut ? 'cases.repair.approved' : 'cases.repair.saved')),
    onSettled: () => client.invalidateQueries(),
  });
  const what = t(`cases.repair.kind.${repair.kind}`, { step: text(repair.name) });
  return (
    <>
      <Alert
        type="warning" showIcon style={{ marginBottom: 12 }} title={t('cases.repair.pending', { what })}
        description={<>
          <div>{t('cases.repair.pendingBy', { who: repair.proposedBy, time: dateTimeOf(repair.proposedAt), reason: repair.reason })}</div>
          {approve.isError && <div role="alert">{failureText(approve.error)}</div>}
        </>}
        action={<Space>
          {!repair.own && <Button type="primary" loading={approve.isPending} onClick={() => approve.mutate()}>{t('cases.repair.approve')}</Button>}
          <Button onClick={() => setRefusing(true)}>{t(repair.own ? 'cases.repair.takeBack' : 'cases.repair.refuse')}</Button>
        </Space>}
      />
      {refusing && <ReasonDialog
        subject={caseId} title={t(repair.own ? 'cases.repair.takeBack' : 'cases.repair.refuse')} done={t('cases.repair.closed')}
        send={(id, reason) => refuseRepair(id, repair.id, reason)} onClose={() => setRefusing(false)}
      />}
    </>
  );
}

/** A repair that waits for its second person, to whoever may decide it. */
export function PendingRepair({ caseId }: { readonly caseId: string }) {
  const query = useQuery({ queryKey: ['case', caseId, 'repairs'], queryFn: () => readRepairs(caseId) });
  const pending = query.data?.find(({ state }) => state === 'proposed');
  return pending === undefined ? null : <Proposal caseId={caseId} repair={pending} />;
}
