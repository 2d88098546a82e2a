import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { readVerdict, verifyAgain } from '../api/conformance.js';
import { hasRole, useUser } from '../session/session-context.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { CheckCircleFilled, ClockCircleOutlined, ExclamationCircleFilled } from '../theme/icons.js';
import { dateTimeOf } from '../time/format.js';
import { FindingList } from './FindingList.js';
import './conformance.css';

const SIGNS = { conforms: <CheckCircleFilled />, deviates: <ExclamationCircleFilled />, notVerified: <ClockCircleOutlined /> } as const;

/** Whether the case agrees with its diagram and its facts, when that was found, and what differs. */
export function CaseVerdict({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const user = useUser();
  const client = useQueryClient();
  const queryKey = ['case', caseId, 'verdict'];
  const { data } = useQuery({ queryKey, queryFn: () => readVerdict(caseId) });
  const again = useMutation({
    mutationFn: () => verifyAgain(caseId),
    onSuccess: (verdict) => {
      client.setQueryData(queryKey, verdict);
      message.success(t('conformance.verified'));
    },
    onError: (error) => void message.error(failureText(error)),
  });
  const inside = !hasRole(user, 'applicantOperator', 'applicantAdmin', 'legalRepresentative', 'applicantAgent');
  return (
    <section className="case-fact sheet">
      <h2>{t('conformance.verdict')}</h2>
      {data !== undefined && (
        <>
          <div className={`verdict verdict-${data.state}`}>{SIGNS[data.state]} {t(`conformance.${data.state}`)}</div>
          {data.verifiedAt !== null && <div className="muted num">{t('conformance.entries', { count: data.events })} · {t('conformance.verifiedAt', { time: dateTimeOf(data.verifiedAt) })}</div>}
          {data.state === 'deviates' && !inside && <p>{t('conformance.deviatesText')}</p>}
          <FindingList findings={data.findings} />
        </>
      )}
      {hasRole(user, 'supervisor', 'archivist') && <Button size="small" style={{ marginTop: 8 }} loading={again.isPending} onClick={() => again.mutate()}>{t('conformance.again')}</Button>}
    </section>
  );
}
