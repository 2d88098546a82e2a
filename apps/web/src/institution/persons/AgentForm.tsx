import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Form, Input, Select, Upload, type UploadFile } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameAgent } from '../../api/agents.js';
import type { ProcedureCard } from '../../api/procedures.js';
import { useUnsent } from '../../forms/use-unsent.js';
import { useText } from '../../i18n/use-text.js';
import { PeriodPicker } from '../../shell/PeriodPicker.js';
import { useFailureText } from '../../shell/use-failure-text.js';
import { useNow } from '../../shell/use-now.js';
import { dateOf } from '../../time/format.js';

interface Entered {
  readonly username: string;
  readonly period: readonly [Dayjs, Dayjs];
  readonly procedures?: readonly string[];
  readonly letter: readonly UploadFile[];
}

const LETTERS = '.pdf,.png,.jpg,.jpeg';

/** Names who acts for the institution, by its letter of authorisation. */
export function AgentForm({ procedures, onNamed }: { readonly procedures: readonly ProcedureCard[]; readonly onNamed: () => void }) {
  const { t } = useTranslation();
  const text = useText();
  const failureText = useFailureText();
  const { message } = App.useApp();
  const client = useQueryClient();
  const key = useRef(crypto.randomUUID());
  const [written, setWritten] = useState(false);
  useUnsent(written);
  const today = dayjs(dateOf(useNow().toISOString()));
  const name = useMutation({
    mutationFn: ({ username, period: [from, until], procedures: chosen = [], letter }: Entered) => {
      const file = letter[0]?.originFileObj;
      if (file === undefined) throw new Error('a required field was empty');
      return nameAgent({ username: username.trim(), from: from.format('YYYY-MM-DD'), until: until.format('YYYY-MM-DD'), procedures: chosen, letter: file }, key.current);
    },
    onSuccess: async () => {
      message.success(t('agents.named'));
      onNamed();
      await client.invalidateQueries({ queryKey: ['agents'] });
    },
  });
  const required = [{ required: true, message: t('common.required') }];
  const bothDays = (_rule: unknown, period?: readonly (Dayjs | null)[]) => (period?.[0] && period[1] ? Promise.resolve() : Promise.reject(new Error(t('common.required'))));
  const changed = () => {
    key.current = crypto.randomUUID();
    setWritten(true);
  };
  return (
    <Form<Entered> layout="vertical" onValuesChange={changed} onFinish={(entered) => name.mutate(entered)}>
      {name.isError && <Alert type="error" showIcon role="alert" title={failureText(name.error)} style={{ marginBottom: 12 }} />}
      <Form.Item name="username" label={t('agents.username')} extra={t('agents.usernameHelp')} rules={[{ required: true, whitespace: true, message: t('common.required') }]}><Input maxLength={64} autoComplete="off" /></Form.Item>
      <Form.Item name="period" label={t('agents.period')} extra={t('agents.periodHelp')} rules={[{ required: true, validator: bothDays }]}><PeriodPicker aria-label={t('agents.period')} minDate={today} allowEmpty={[true, true]} style={{ width: '100%' }} /></Form.Item>
      <Form.Item name="procedures" label={t('agents.procedures')} extra={t('agents.proceduresHelp')}>
        <Select mode="multiple" allowClear={{ label: t('common.clear') }} placeholder={t('agents.allProcedures')} options={procedures.map(({ id, title }) => ({ value: id, label: text(title) }))} />
      </Form.Item>
      <Form.Item name="letter" label={t('agents.file')} extra={t('agents.fileHelp')} rules={required} valuePropName="fileList" getValueFromEvent={({ fileList }: { readonly fileList: readonly UploadFile[] }) => fileList}>
        <Upload accept={LETTERS} maxCount={1} beforeUpload={() => false}><Button>{t('agents.chooseFile')}</Button></Upload>
      </Form.Item>
      <p className="muted">{t('agents.limits')}</p>
      <Button type="primary" htmlType="submit" loading={name.isPending}>{t('agents.name')}</Button>
    </Form>
  );
}
