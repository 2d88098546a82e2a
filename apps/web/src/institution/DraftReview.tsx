import { RightOutlined } from '../theme/icons.js';
import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft, Submitted } from '../api/drafts.js';
import { submitDraft } from '../api/drafts.js';
import type { FormData, FormSchema } from '../api/forms.js';
import { ProblemError } from '../api/problem.js';
import type { Violation } from '../api/types.js';
import { placedMessage } from '../forms/placed-message.js';
import { FormView } from '../forms/FormView.js';
import { useText } from '../i18n/use-text.js';
import { hasRole, useUser } from '../session/session-context.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { RuleTag } from '../rules/RuleTag.js';

interface Props {
  readonly draft: Draft;
  readonly form: FormData;
  readonly schema: FormSchema;
  readonly onJump: (violation: Violation) => void;
  readonly onFlush: () => Promise<void>;
  readonly onRefresh: () => Promise<void>;
  readonly onSubmitted: (submitted: Submitted) => void;
}

/** What is missing, each leading to its place; then the whole application once more; then the submission. */
export function DraftReview({ draft, form, schema, onJump, onFlush, onRefresh, onSubmitted }: Props) {
  const { t } = useTranslation();
  const text = useText();
  const { modal } = App.useApp();
  const failureText = useFailureText();
  const [refused, setRefused] = useState<ProblemError | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const user = useUser();
  const counter = hasRole(user, 'receptionClerk');
  /** What is handed in at the counter is taken in as it is; the formal review tells what is missing, once (T-17). */
  const blocking = draft.completeness.filter(({ code }) => !(counter && code === 'MATERIAL_MISSING'));
  const missing = refused && refused.violations.length > 0 ? refused.violations : draft.completeness;

  async function submit() {
    setRefused(null);
    setFailure(null);
    try {
      await onFlush();
      onSubmitted(await submitDraft(draft.id));
    } catch (error) {
      if (error instanceof ProblemError) setRefused(error);
      setFailure(failureText(error));
      await onRefresh();
    }
  }

  const ask = () => modal.confirm({ title: t('institution.submitConfirmTitle'), content: t('institution.submitConfirm'), okText: t('institution.submit'), cancelText: t('common.cancel'), onOk: submit });

  return (
    <>
      <h2 className="form-section-title">{t('institution.reviewTitle')}</h2>
      {failure !== null && <Alert type="error" showIcon title={failure} style={{ marginBottom: 12 }} role="alert" />}
      {missing.length === 0
        ? failure === null && <Alert type="success" showIcon title={t('institution.reviewComplete')} />
        : (
          <>
            <Alert type="warning" showIcon title={t('institution.reviewIncomplete', { count: missing.length })} />
            <ul className="missing-list">
              {missing.map((violation) => (
                <li key={`${violation.path}${violation.code}`}>
                  <button type="button" onClick={() => onJump(violation)}>{text(placedMessage(schema, violation))}<RightOutlined /></button>
                  {violation.rule !== null && <RuleTag id={violation.rule} />}
                </li>
              ))}
            </ul>
          </>
        )}
      {counter && blocking.length < draft.completeness.length && <Alert type="info" showIcon title={t('institution.counterMissing')} style={{ marginTop: 12 }} />}
      <div className="submit-line"><Button type="primary" size="large" disabled={blocking.length > 0} onClick={() => void ask()}>{t('institution.submit')}</Button></div>
      <details className="review-form"><summary>{t('institution.reviewForm')}</summary><FormView schema={schema} form={form} /></details>
    </>
  );
}
