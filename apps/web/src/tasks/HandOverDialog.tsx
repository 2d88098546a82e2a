import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { NoOption } from '../shell/NoOption.js';
import { assignTask, delegateTask, readAssignable } from '../api/tasks.js';
import { WritingDialog } from '../shell/WritingDialog.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { givenTo, useColleagueOptions } from './colleague-options.js';

interface Props {
  readonly taskId: string;
  readonly act: 'assign' | 'delegate';
  /** Whether somebody has claimed it: then it can be given back to the group. */
  readonly held: boolean;
  readonly onClose: () => void;
}

interface Entered {
  readonly userId: string;
  readonly reason: string;
}

/** Gives a task to a colleague, with the reason that stays in the history. */
export function HandOverDialog({ taskId, act, held, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const client = useQueryClient();
  const [form] = Form.useForm<Entered>();
  const { data = [], isFetching } = useQuery({ queryKey: ['assignable', taskId], queryFn: () => readAssignable(taskId) });
  const options = useColleagueOptions(data, held && act === 'assign');
  const handOver = useMutation({
    mutationFn: ({ userId, reason }: Entered) => (act === 'assign' ? assignTask(taskId, givenTo(userId), reason) : delegateTask(taskId, userId, reason)),
    onSuccess: async () => {
      message.success(t('officer.assigned'));
      onClose();
      await client.invalidateQueries();
    },
  });
  return (
    <WritingDialog title={t(act === 'assign' ? 'officer.assignTitle' : 'officer.delegateTitle')} confirmLoading={handOver.isPending} onOk={() => form.submit()} onCancel={onClose}>
      {handOver.isError && <Alert type="error" showIcon title={failureText(handOver.error)} style={{ marginBottom: 12 }} role="alert" />}
      <Form<Entered> form={form} layout="vertical" onFinish={(entered) => handOver.mutate(entered)}>
        <Form.Item name="userId" label={t('officer.colleague')} rules={[{ required: true, message: t('common.required') }]}>
          <Select showSearch={{ optionFilterProp: 'label' }} loading={isFetching} notFoundContent={<NoOption>{t('officer.noColleague')}</NoOption>} options={options} />
        </Form.Item>
        <Form.Item name="reason" label={t('common.reason')} rules={[{ required: true, whitespace: true, message: t('common.reasonRequired') }]}><Input.TextArea rows={3} maxLength={500} showCount /></Form.Item>
      </Form>
    </WritingDialog>
  );
}
