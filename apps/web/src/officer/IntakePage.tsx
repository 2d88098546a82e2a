import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Form, Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { findInstitutionsOfCounter } from '../api/directory.js';
import { createDraft, listDrafts } from '../api/drafts.js';
import { listProcedures } from '../api/procedures.js';
import { useText } from '../i18n/use-text.js';
import { DraftLines } from '../institution/DraftsPage.js';
import { Loaded } from '../shell/Loaded.js';
import { PageHead } from '../shell/PageHead.js';
import { useFailureText } from '../shell/use-failure-text.js';

interface Entered {
  readonly procedureId: string;
  readonly institutionId: string;
}

/** A clerk at the counter enters a paper application for an institution. */
export default function IntakePage() {
  const { t } = useTranslation();
  const text = useText();
  const failureText = useFailureText();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed);
  const drafts = useQuery({ queryKey: ['drafts'], queryFn: listDrafts });
  const { data: procedures = [] } = useQuery({ queryKey: ['procedures'], queryFn: listProcedures, staleTime: 300_000 });
  const { data: institutions = [], isFetching } = useQuery({ queryKey: ['organisations', 'counter', wanted], queryFn: () => findInstitutionsOfCounter(wanted), staleTime: 60_000 });
  const start = useMutation({
    mutationFn: ({ procedureId, institutionId }: Entered) => createDraft(procedureId, { institutionId }),
    onSuccess: (draft) => navigate(`/officer/intake/${draft.id}`),
  });
  const required = [{ required: true, message: t('common.required') }];
  return (
    <>
      <PageHead title={t('officer.intake')} lead={t('officer.intakeLead')} />
      <section className="sheet sheet-pad" style={{ maxWidth: 720, marginBottom: 24 }} aria-label={t('officer.intakeStart')}>
        {start.isError && <Alert type="error" showIcon title={failureText(start.error)} style={{ marginBottom: 12 }} role="alert" />}
        <Form<Entered> layout="vertical" onFinish={(entered) => start.mutate(entered)}>
          <Form.Item name="procedureId" label={t('officer.intakeProcedure')} rules={required}><Select options={procedures.filter(({ available, concernsFiling }) => available && !concernsFiling).map(({ id, title }) => ({ value: id, label: text(title) }))} /></Form.Item>
          <Form.Item name="institutionId" label={t('officer.intakeInstitution')} rules={required}>
            <Select showSearch={{ filterOption: false, onSearch: setTyped }} loading={isFetching} notFoundContent={t('officer.intakeNoInstitution')} placeholder={t('forms.searchOrganisation')} options={institutions.map(({ id, name }) => ({ value: id, label: name }))} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={start.isPending}>{t('officer.intakeCreate')}</Button>
        </Form>
      </section>
      <h2 style={{ fontSize: 16 }}>{t('officer.intakeDrafts')}</h2>
      <Loaded query={drafts}>{(list) => <DraftLines drafts={list} base="/officer/intake" />}</Loaded>
    </>
  );
}
