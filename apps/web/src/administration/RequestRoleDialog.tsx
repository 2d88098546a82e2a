import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSigns } from '../i18n/use-text.js';
import type { Account } from '../api/administration.js';
import type { Schemas } from '../api/types.js';
import { requestGrant } from '../api/administration.js';
import { useRoleName } from '../i18n/use-role-name.js';
import { zhCN } from '../i18n/zh-CN/index.js';
import { WritingDialog } from '../shell/WritingDialog.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { OrganisationSelect } from './OrganisationSelect.js';

interface Entered {
  readonly role: Schemas['GrantRequestDto']['role'];
  readonly organisationId: string;
  readonly reason: string;
}

const GRANTABLE = Object.keys(zhCN.roles).filter((role) => !['system', 'publicVisitor', 'applicantAgent'].includes(role));

/** Asks for a role; it takes effect only when the security administrator approves. */
export function RequestRoleDialog({ account, onClose }: { readonly account: Account; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const signs = useSigns();
  const roleName = useRoleName();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const client = useQueryClient();
  const [form] = Form.useForm<Entered>();
  const request = useMutation({
    mutationFn: (entered: Entered) => requestGrant({ userId: account.id, ...entered }),
    onSuccess: async () => {
      message.success(t('administration.requested'));
      onClose();
      await client.invalidateQueries({ queryKey: ['grants'] });
      await client.invalidateQueries({ queryKey: ['accounts'] });
    },
  });
  const required = [{ required: true, message: t('common.required') }];
  return (
    <WritingDialog title={`${t('administration.requestRole')}${signs.colon}${account.name}`} confirmLoading={request.isPending} onOk={() => form.submit()} onCancel={onClose}>
      {request.isError && <Alert type="error" showIcon role="alert" title={failureText(request.error)} style={{ marginBottom: 12 }} />}
      <Form<Entered> form={form} layout="vertical" onFinish={(entered) => request.mutate(entered)}>
        <Form.Item name="role" label={t('administration.role')} rules={required}><Select showSearch={{ optionFilterProp: 'label' }} options={GRANTABLE.map((role) => ({ value: role, label: roleName(role) }))} /></Form.Item>
        <Form.Item name="organisationId" label={t('administration.organisation')} rules={required}><OrganisationSelect /></Form.Item>
        <Form.Item name="reason" label={t('common.reason')} rules={[{ required: true, whitespace: true, message: t('common.reasonRequired') }]}><Input.TextArea rows={3} maxLength={500} /></Form.Item>
      </Form>
    </WritingDialog>
  );
}
