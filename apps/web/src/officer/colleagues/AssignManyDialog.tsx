import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { NoOption } from '../../shell/NoOption.js';
import { assignTasks, readAssignable, type TaskRow } from '../../api/tasks.js';
import { useText } from '../../i18n/use-text.js';
import { WritingDialog } from '../../shell/WritingDialog.js';
import { useFailureText } from '../../shell/use-failure-text.js';
import { givenTo, useColleagueOptions } from '../../tasks/colleague-options.js';

interface Props {
  readonly rows: readonly TaskRow[];
  readonly onClose: () => void;
}

interface Entered {
  readonly userId: string;
  readonly reason: string;
}

/** Gives several tasks to one colleague and says of each what became of it. */
export function AssignManyDialog({ rows, onClose }: Props) {
  const { t } = useTranslation();
  const text = useText();
  const failureText = useFailureText();
  const client = useQueryClient();
  const [form] = Form.useForm<Entered>();
  const first = rows[0]?.id ?? '';
  const { data: colleagues = [], isFetching } = useQuery({ queryKey: ['assignable', first], queryFn: () => readAssignable(first) });
  const options = useColleagueOptions(colleagues, rows.some(({ claimedBy }) => claimedBy !== null));
  const assign = useMutation({
    mutationFn: ({ userId, reason }: Entered) => assignTasks(rows.map(({ id }) => id), givenTo(userId), reason.trim()),
    onSettled: () => client.invalidateQueries({ queryKey: ['tasks'] }),
  });
  const results = assign.data;
  const outcome = (id: string) => {
    const result = results?.find((each) => each.id === id);
    return result === undefined ? null : result.assigned ? t('inbox.assigned') : result.problem ? text(result.problem.message) : t('shell.failedTitle');
  };
  return (
    <WritingDialog title={t('inbox.assignMany', { count: rows.length })} confirmLoading={assign.isPending} sent={results !== undefined} onCancel={onClose} onOk={results ? onClose : () => form.submit()} okText={results ? t('common.close') : undefined} cancelButtonProps={results ? { style: { display: 'none' } } : {}}>
      {assign.isError && <Alert type="error" showIcon role="alert" title={failureText(assign.error)} style={{ marginBottom: 12 }} />}
      <div role="status"><ul className="assign-results">{rows.map((row) => <li key={row.id}><span className="num">{row.caseNo}</span> {text(row.name)} {outcome(row.id) !== null && <b>{outcome(row.id)}</b>}</li>)}</ul></div>
      {!results && (
        <Form<Entered> form={form} layout="vertical" onFinish={(entered) => assign.mutate(entered)}>
          <Form.Item name="userId" label={t('officer.colleague')} rules={[{ required: true, message: t('common.required') }]}>
            <Select showSearch={{ optionFilterProp: 'label' }} loading={isFetching} notFoundContent={<NoOption>{t('officer.noColleague')}</NoOption>} options={options} />
          </Form.Item>
          <Form.Item name="reason" label={t('common.reason')} rules={[{ required: true, whitespace: true, message: t('common.reasonRequired') }]}><Input.TextArea rows={3} maxLength={500} showCount /></Form.Item>
        </Form>
      )}
    </WritingDialog>
  );
}
