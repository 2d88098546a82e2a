import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Form, Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NoOption } from '../shell/NoOption.js';
import { useNavigate } from 'react-router';
import { findInstitutionsOfCounter } from '../api/directory.js';
import type { DraftRow } from '../api/drafts.js';
import { createDraft, listDrafts } from '../api/drafts.js';
import { listProcedures } from '../api/procedures.js';
import { useText } from '../i18n/use-text.js';
import { FilingChoice } from '../institution/FilingChoice.js';
import { DraftLines } from '../institution/DraftsPage.js';
import { Loaded } from '../shell/Loaded.js';
import { PageHead } from '../shell/PageHead.js';
import { useFailureText } from '../shell/use-failure-text.js';

interface Entered {
  readonly procedureId: string;
  readonly institutionId: string;
  readonly filingId?: string | undefined;
}

/** A clerk at the counter enters a paper application for an institution; whoever is none sees that, and no form. */
export default function IntakePage() {
  const drafts = useQuery({ queryKey: ['drafts'], queryFn: listDrafts });
  return <Loaded page query={drafts}>{(list) => <Intake drafts={list} />}</Loaded>;
}

function Intake({ drafts }: { readonly drafts: readonly DraftRow[] }) {
  const { t } = useTranslation();
  const text = useText();
  const failureText = useFailureText();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed);
  const { data: procedures = [] } = useQuery({ queryKey: ['procedures'], queryFn: listProcedures, staleTime: 300_000 });
  const { data: institutions = [], isFetching } = useQuery({ queryKey: ['organisations', 'counter', wanted], queryFn: () => findInstitutionsOfCounter(wanted), staleTime: 60_000 });
  const start = useMutation({
    mutationFn: ({ procedureId, institutionId, filingId }: Entered) => createDraft(procedureId, { institutionId, ...(filingId === undefined ? {} : { filingId }) }),
    onSuccess: (draft) => navigate(`/officer/intake/${draft.id}`),
  });
  const [form] = Form.useForm<Entered>();
  const procedureId = Form.useWatch('procedureId', form);
  const institutionId = Form.useWatch('institutionId', form);
  const offered = procedures.filter(({ available }) => available);
  const concernsFiling = offered.find(({ id }) => id === procedureId)?.concernsFiling ?? false;
  const required = [{ required: true, message: t('common.required') }];
  return (
    <>
      <PageHead title={t('officer.intake')} lead={t('officer.intakeLead')} />
      <section className="sheet sheet-pad" style={{ maxWidth: 720, marginBottom: 24 }} aria-label={t('officer.intakeStart')}>
        {start.isError && <Alert type="error" showIcon title={failureText(start.error)} style={{ marginBottom: 12 }} role="alert" />}
        <Form<Entered> form={form} layout="vertical" onFinish={(entered) => start.mutate(entered)}>
          <Form.Item name="procedureId" label={t('officer.intakeProcedure')} rules={required}><Select options={offered.map(({ id, title }) => ({ value: id, label: text(title) }))} /></Form.Item>
          <Form.Item name="institutionId" label={t('officer.intakeInstitution')} rules={required}>
            <Select showSearch={{ filterOption: false, onSearch: setTyped }} loading={isFetching} notFoundContent={<NoOption>{t('officer.intakeNoInstitution')}</NoOption>} placeholder={t('forms.searchOrganisation')} options={institutions.map(({ id, name }) => ({ value: id, label: name }))} />
          </Form.Item>
          {!concernsFiling && <Button type="primary" htmlType="submit" loading={start.isPending}>{t('officer.intakeCreate')}</Button>}
        </Form>
        {concernsFiling && (institutionId
          ? <FilingChoice institution={institutionId} busy={start.isPending} onChoose={(filingId) => start.mutate({ procedureId, institutionId, filingId })} />
          : <p className="muted">{t('officer.intakeFiling')}</p>)}
      </section>
      <h2 style={{ fontSize: 16 }}>{t('officer.intakeDrafts')}</h2>
      <DraftLines drafts={drafts} base="/officer/intake" />
    </>
  );
}
