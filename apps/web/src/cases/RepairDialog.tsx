import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RepairPoint } from '../api/cases.js';
import { proposeRepair, readRepairPoints } from '../api/cases.js';
import { useSigns, useText } from '../i18n/use-text.js';
import { WritingDialog } from '../shell/WritingDialog.js';
import { Loaded } from '../shell/Loaded.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { dateTimeOf } from '../time/format.js';

interface Values {
  readonly point: string;
  readonly reason: string;
}

const keyOf = ({ kind, to, activation, instance }: RepairPoint): string => [kind, to, activation, instance ?? ''].join(':');

function PointText({ point }: { readonly point: RepairPoint }) {
  const { t } = useTranslation();
  const signs = useSigns();
  const text = useText();
  const undone = point.voids.map(({ name }) => text(name)).join(signs.comma);
  return (
    <>
      {t(`cases.repair.kind.${point.kind}`, { step: text(point.name) })} <time className="muted num">{dateTimeOf(point.at)}</time>
      <div className="muted">{point.whyNot === null ? (undone === '' ? t('cases.repair.nothingVoid') : t('cases.repair.voids', { steps: undone })) : t('cases.repair.whyNot', { reason: text(point.whyNot) })}</div>
    </>
  );
}

/** The first of two persons chooses what should be repaired, and says why. */
export function RepairDialog({ caseId, onClose }: { readonly caseId: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const query = useQuery({ queryKey: ['case', caseId, 'repair-points'], queryFn: () => readRepairPoints(caseId) });
  const act = useMutation({
    mutationFn: async ({ point, reason }: Values) => {
      const chosen = query.data?.find((offered) => keyOf(offered) === point);
      if (chosen !== undefined) await proposeRepair(caseId, chosen, reason.trim());
    },
    onSuccess: async () => {
      message.success(t('cases.repair.proposed'));
      onClose();
      await client.invalidateQueries();
    },
  });
  return (
    <WritingDialog width={680} title={t('cases.repair.title')} okText={t('cases.repair.propose')} confirmLoading={act.isPending} onOk={() => form.submit()} onCancel={onClose}>
      <p>{t('cases.repair.lead')}</p>
      {act.isError && <Alert type="error" showIcon role="alert" title={failureText(act.error)} style={{ marginBottom: 12 }} />}
      <Form form={form} layout="vertical" onFinish={(values) => !act.isPending && act.mutate(values)}>
        <Form.Item name="point" label={t('cases.repair.point')} rules={[{ required: true, message: t('cases.repair.pointRequired') }]}>
          <Radio.Group style={{ display: 'block', maxHeight: 340, overflowY: 'auto' }}>
            <Loaded query={query}>
              {(points) => <>{points.map((point) => <Radio key={keyOf(point)} value={keyOf(point)} disabled={point.whyNot !== null} style={{ display: 'flex', marginBottom: 8 }}><PointText point={point} /></Radio>)}</>}
            </Loaded>
          </Radio.Group>
        </Form.Item>
        <Form.Item name="reason" label={t('common.reason')} rules={[{ required: true, whitespace: true, message: t('common.reasonRequired') }]}><Input.TextArea rows={3} maxLength={500} showCount /></Form.Item>
      </Form>
    </WritingDialog>
  );
}
