import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NoOption } from '../../shell/NoOption.js';
import { listCoverColleagues, nameCover, type CoverColleague, type NewCover } from '../../api/covers.js';
import { listProcedures } from '../../api/procedures.js';
import { useUnsent } from '../../forms/use-unsent.js';
import { useRoleName } from '../../i18n/use-role-name.js';
import { useSigns, useText } from '../../i18n/use-text.js';
import { PeriodPicker } from '../../shell/PeriodPicker.js';
import { useFailureText } from '../../shell/use-failure-text.js';
import { useNow } from '../../shell/use-now.js';
import { dateOf } from '../../time/format.js';

interface Entered {
  readonly deputyId: string;
  readonly period: readonly [Dayjs, Dayjs];
  readonly procedures?: readonly string[];
  readonly reason: string;
}

const asNamed = ({ deputyId, period: [from, until], procedures = [], reason }: Entered): NewCover => ({
  deputyId, from: from.format('YYYY-MM-DD'), until: until.format('YYYY-MM-DD'), reason: reason.trim(), ...(procedures.length > 0 ? { procedures: [...procedures] } : {}),
});

/** Who needs nobody's confirmation comes first. */
const readiest = (people: readonly CoverColleague[]): readonly CoverColleague[] => people.toSorted((one, other) => Math.min(one.lacking.length, 1) - Math.min(other.lacking.length, 1));

/** Names who acts while one is away. */
export function CoverForm({ onNamed }: { readonly onNamed: () => void }) {
  const { t } = useTranslation();
  const signs = useSigns();
  const text = useText();
  const roleName = useRoleName();
  const failureText = useFailureText();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<Entered>();
  const key = useRef(crypto.randomUUID());
  const [written, setWritten] = useState(false);
  useUnsent(written);
  const today = dayjs(dateOf(useNow().toISOString()));
  const colleagues = useQuery({ queryKey: ['covers', 'colleagues'], queryFn: listCoverColleagues });
  const { data: procedures = [] } = useQuery({ queryKey: ['procedures'], queryFn: listProcedures, staleTime: 300_000 });
  const deputyId = Form.useWatch('deputyId', form);
  const lacking = colleagues.data?.find(({ id }) => id === deputyId)?.lacking ?? [];
  const name = useMutation({
    mutationFn: (entered: Entered) => nameCover(asNamed(entered), key.current),
    onSuccess: async () => {
      message.success(t('cover.named'));
      onNamed();
      await client.invalidateQueries({ queryKey: ['covers'] });
    },
  });
  const required = [{ required: true, message: t('common.required') }];
  const bothDays = (_rule: unknown, period?: readonly (Dayjs | null)[]) => (period?.[0] && period[1] ? Promise.resolve() : Promise.reject(new Error(t('common.required'))));
  const changed = () => {
    key.current = crypto.randomUUID();
    setWritten(true);
  };
  return (
    <Form<Entered> form={form} layout="vertical" onValuesChange={changed} onFinish={(entered) => name.mutate(entered)}>
      {name.isError && <Alert type="error" showIcon role="alert" title={failureText(name.error)} style={{ marginBottom: 12 }} />}
      <Form.Item name="deputyId" label={t('cover.deputy')} rules={required} extra={lacking.length > 0 ? t('cover.lackingHelp', { roles: lacking.map(roleName).join(signs.comma) }) : undefined}>
        <Select showSearch={{ optionFilterProp: 'label' }} loading={colleagues.isFetching} notFoundContent={<NoOption>{t('officer.noColleague')}</NoOption>} options={readiest(colleagues.data ?? []).map((person) => ({ value: person.id, label: person.name }))} />
      </Form.Item>
      <Form.Item name="period" label={t('cover.period')} rules={[{ required: true, validator: bothDays }]}><PeriodPicker aria-label={t('cover.period')} minDate={today} allowEmpty={[true, true]} style={{ width: '100%' }} /></Form.Item>
      <Form.Item name="procedures" label={t('cover.procedures')} extra={t('cover.proceduresHelp')}>
        <Select mode="multiple" allowClear={{ label: t('common.clear') }} placeholder={t('cover.allProcedures')} options={procedures.map(({ id, title }) => ({ value: id, label: text(title) }))} />
      </Form.Item>
      <Form.Item name="reason" label={t('common.reason')} rules={[{ required: true, whitespace: true, message: t('common.reasonRequired') }]}><Input maxLength={500} /></Form.Item>
      <Button type="primary" htmlType="submit" loading={name.isPending}>{t('cover.name')}</Button>
    </Form>
  );
}
