import { FilePdfOutlined } from '../theme/icons.js';
import { Alert, Button } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Draft, Submitted } from '../api/drafts.js';
import { importRows, rowsXlsxUrl } from '../api/drafts.js';
import type { MaterialState } from '../api/materials.js';
import type { Procedure } from '../api/procedures.js';
import type { Violation } from '../api/types.js';
import { ConflictDialog } from '../forms/ConflictDialog.js';
import { FormServicesContext } from '../forms/form-services.js';
import { FormSections } from '../forms/FormSections.js';
import { SaveStatus } from '../forms/SaveStatus.js';
import { jumpToField } from '../forms/violations.js';
import { useText } from '../i18n/use-text.js';
import { MaterialList } from '../materials/MaterialList.js';
import { PaperCopies } from '../materials/PaperCopies.js';
import { hasRole, isAgentOf, useUser } from '../session/session-context.js';
import { PageHead } from '../shell/PageHead.js';
import { useNow } from '../shell/use-now.js';
import { dateOf } from '../time/format.js';
import { draftSteps, MATERIALS, REVIEW, signerIn, stepOf, violationsToShow } from './draft-steps.js';
import { DraftReview } from './DraftReview.js';
import { FormerApplication } from './FormerApplication.js';
import { FormPreview } from './FormPreview.js';
import { StepFooter } from './StepFooter.js';
import { StepList } from './StepList.js';
import { SubmittedResult } from './SubmittedResult.js';
import { useDraftForm } from './use-draft-form.js';

export function DraftEditor({ draft, procedure }: { readonly draft: Draft; readonly procedure: Procedure }) {
  const { t } = useTranslation();
  const text = useText();
  const user = useUser();
  const today = dateOf(useNow().toISOString());
  const [search, setSearch] = useSearchParams();
  const [checked, setChecked] = useState(false);
  const [previewing, setPreviewing] = useState(false);
  const [submitted, setSubmitted] = useState<Submitted | null>(null);
  const [target, setTarget] = useState<{ readonly step: string; readonly path: string } | null>(null);
  const { form, setForm, state, flush, refresh, theirs, takeTheirs, keepMine } = useDraftForm(draft);
  const steps = draftSteps(procedure.form, form, draft.completeness);
  const step = steps.find(({ id }) => id === search.get('step')) ?? steps[0];
  const stepId = step?.id ?? REVIEW;
  const namedSigner = signerIn(procedure.form, form);
  const services = useMemo(() => ({
    prefix: 'draft', signerName: user.name, namedSigner, today, rowsFileUrl: (field: string) => rowsXlsxUrl(draft.id, field), importRows: (field: string, file: File) => importRows(draft.id, field, file),
  }), [draft.id, namedSigner, today, user.name]);

  if (stepId === REVIEW && !checked) setChecked(true);

  useEffect(() => {
    // Going to a step is put off by the router, and a long table turns to another page only outside of an effect.
    if (target?.step !== stepId) return undefined;
    const led = setTimeout(() => {
      const material = document.getElementById(`material-${target.path.replace(/^materials\./, '')}`);
      material?.scrollIntoView({ block: 'center' });
      material?.focus();
      if (!material) jumpToField('draft', target.path);
      setTarget(null);
    });
    return () => clearTimeout(led);
  }, [target, stepId]);

  const go = (to: string) => setSearch({ step: to });
  const jump = (violation: Violation) => {
    setChecked(true);
    setPreviewing(false);
    const to = stepOf(procedure.form, form, violation);
    go(to);
    setTarget({ step: to, path: violation.path });
  };

  const paper = (material: MaterialState) => hasRole(user, 'receptionClerk') && material.paperCopies > 0 && <PaperCopies key={material.paperReceived} material={material} holder={{ kind: 'drafts', id: draft.id }} onRegistered={refresh} />;

  const represented = isAgentOf(user, draft.institution.id);
  if (submitted) return <SubmittedResult submitted={submitted} />;
  return (
    <FormServicesContext value={services}>
      <PageHead
        title={text(procedure.title)} lead={<>{t('institution.applicant', { name: draft.institution.name })}　<SaveStatus state={state} /></>}
        actions={<Button icon={<FilePdfOutlined />} title={t('institution.formPdfHelp')} onClick={() => setPreviewing(true)}>{t('institution.formPreview')}</Button>}
      />
      {draft.closed !== null && <Alert type="warning" showIcon title={text(draft.closed.message)} style={{ marginBottom: 16 }} />}
      {represented && <Alert type="info" showIcon title={t('agents.actingAs', { name: draft.institution.name })} style={{ marginBottom: 16 }} />}
      {draft.advice !== null && <Alert type="info" showIcon title={text(draft.advice.text)} style={{ marginBottom: 16 }} />}
      <FormerApplication draft={draft} schema={procedure.form} form={form} onFill={setForm} onRefresh={refresh} onTaken={() => go(REVIEW)} />
      <div className="wizard">
        <StepList steps={steps} current={stepId} onGo={go} />
        <div className="sheet sheet-pad wizard-body">
          {stepId === MATERIALS && <><h2 className="form-section-title">{t('institution.stepMaterials')}</h2><MaterialList materials={draft.materials} holder={{ kind: 'drafts', id: draft.id, ofOwnInstitution: !represented }} onChanged={refresh} extra={paper} /></>}
          {stepId === REVIEW && <DraftReview draft={draft} form={form} schema={procedure.form} onJump={jump} onFlush={flush} onRefresh={refresh} onSubmitted={setSubmitted} />}
          {stepId !== MATERIALS && stepId !== REVIEW && <FormSections schema={procedure.form} form={form} violations={violationsToShow(draft, form, checked)} onChange={setForm} only={stepId} />}
          <StepFooter steps={steps} current={stepId} onGo={go} />
        </div>
      </div>
      {previewing && <FormPreview draftId={draft.id} schema={procedure.form} onFlush={flush} onJump={jump} onClose={() => setPreviewing(false)} />}
      {theirs && <ConflictDialog schema={procedure.form} mine={form} theirs={theirs.form} onKeepMine={() => keepMine(theirs)} onTakeTheirs={() => takeTheirs(theirs)} />}
    </FormServicesContext>
  );
}
