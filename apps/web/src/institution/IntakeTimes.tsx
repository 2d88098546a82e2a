import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Procedure } from '../api/procedures.js';
import { readIntake, wishReminder } from '../api/procedures.js';
import { useText } from '../i18n/use-text.js';
import { hasRole, useUser } from '../session/session-context.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { RuleTag } from '../rules/RuleTag.js';

/** Outside of the times of applications: when they open again, and a tick to be told on that day. */
export function IntakeTimes({ procedure: { id, available } }: { readonly procedure: Procedure }) {
  const { t } = useTranslation();
  const text = useText();
  const failureText = useFailureText();
  const client = useQueryClient();
  const mayFile = hasRole(useUser(), 'applicantOperator', 'applicantAdmin') && available;
  const { data: intake } = useQuery({ queryKey: ['procedure', id, 'intake'], queryFn: () => readIntake(id), enabled: mayFile });
  const wish = useMutation({ mutationFn: (wanted: boolean) => wishReminder(id, wanted), onSuccess: (told) => client.setQueryData(['procedure', id, 'intake'], told) });
  if (intake === undefined || intake.closed === null) return null;
  const { closed: { message, opensOn, rule }, reminder } = intake;
  return (
    <Alert
      type="warning" showIcon style={{ marginBottom: 16 }} title={<>{text(message)} <RuleTag id={rule} /></>}
      description={<>
        <Checkbox checked={reminder} disabled={wish.isPending} onChange={({ target: { checked } }) => wish.mutate(checked)}>{t('institution.remindOnOpening', { date: opensOn })}</Checkbox>
        {wish.isError && <div className="field-error" role="alert">{failureText(wish.error)}</div>}
      </>}
    />
  );
}
