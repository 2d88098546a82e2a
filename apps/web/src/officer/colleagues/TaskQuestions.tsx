import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { NoOption } from '../../shell/NoOption.js';
import { askColleague, listQuestionsOnTask, listTaskColleagues } from '../../api/questions.js';
import type { TaskDetail } from '../../api/tasks.js';
import { useUnsent } from '../../forms/use-unsent.js';
import { Loaded } from '../../shell/Loaded.js';
import { useFailureText } from '../../shell/use-failure-text.js';
import { QuestionItem } from './QuestionItem.js';

interface Entered {
  readonly userId: string;
  readonly text: string;
}

/** What was asked about a task, and a new question; the task stays with whoever has it. */
export function TaskQuestions({ task }: { readonly task: TaskDetail }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const client = useQueryClient();
  const [form] = Form.useForm<Entered>();
  useUnsent((Form.useWatch('text', form) ?? '').trim() !== '');
  const key = ['questions', task.id];
  const query = useQuery({ queryKey: key, queryFn: () => listQuestionsOnTask(task.id) });
  const { data: colleagues = [], isFetching } = useQuery({ queryKey: ['task', task.id, 'colleagues'], queryFn: () => listTaskColleagues(task.id), enabled: task.mayComplete });
  const ask = useMutation({
    mutationFn: ({ userId, text }: Entered) => askColleague(task.id, userId, text.trim()),
    onSuccess: async (questions) => {
      form.resetFields();
      client.setQueryData(key, questions);
      await client.invalidateQueries({ queryKey: ['tasks'] });
    },
  });
  const required = [{ required: true, whitespace: true, message: t('common.required') }];
  return (
    <>
      <Loaded query={query} rows={2}>{(questions) => (questions.length === 0 ? <p className="muted">{t('inbox.noQuestions')}</p> : questions.map((question) => <QuestionItem key={question.id} question={question} />))}</Loaded>
      {task.mayComplete && (
        <Form<Entered> form={form} layout="vertical" onFinish={(entered) => ask.mutate(entered)}>
          {ask.isError && <Alert type="error" showIcon role="alert" title={failureText(ask.error)} style={{ marginBottom: 12 }} />}
          <Form.Item name="userId" label={t('inbox.askWhom')} rules={required}><Select showSearch={{ optionFilterProp: 'label' }} loading={isFetching} notFoundContent={<NoOption>{t('officer.noColleague')}</NoOption>} options={colleagues.map(({ id, name }) => ({ value: id, label: name }))} /></Form.Item>
          <Form.Item name="text" label={t('inbox.question')} rules={required} extra={t('inbox.askHelp')}><Input.TextArea rows={3} maxLength={1000} showCount /></Form.Item>
          <Button htmlType="submit" loading={ask.isPending}>{t('inbox.ask')}</Button>
        </Form>
      )}
    </>
  );
}
