import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { draftPdfUrl, readDraftPdf } from '../api/drafts.js';
import type { FormSchema } from '../api/forms.js';
import { ProblemError } from '../api/problem.js';
import type { Violation } from '../api/types.js';
import { placedMessage } from '../forms/placed-message.js';
import { useText } from '../i18n/use-text.js';
import { Dialog } from '../shell/Dialog.js';
import { lazyPart } from '../shell/lazy-part.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { Waiting } from '../shell/Waiting.js';
import { DownloadOutlined } from '../theme/icons.js';

const PdfPages = lazyPart('pdf-pages', async () => (await import('../materials/PdfPages.js')).default, <Waiting rows={10} />);

interface Props {
  readonly draftId: string;
  readonly schema: FormSchema;
  /** What is typed is saved before it is printed. */
  readonly onFlush: () => Promise<void>;
  readonly onJump: (violation: Violation) => void;
  readonly onClose: () => void;
}

/** The official form as it will be handed in; as long as it cannot be printed, what is missing, each leading to its place. */
export function FormPreview({ draftId, schema, onFlush, onJump, onClose }: Props) {
  const { t } = useTranslation();
  const text = useText();
  const failureText = useFailureText();
  const { data, error } = useQuery({
    queryKey: ['draft-pdf', draftId], gcTime: 0, staleTime: 0, retry: false, refetchOnWindowFocus: false,
    queryFn: async () => {
      await onFlush();
      return readDraftPdf(draftId);
    },
  });
  const missing = error instanceof ProblemError ? error.violations : [];
  return (
    <Dialog
      title={t('institution.formPreview')} width="min(900px, 96vw)" style={{ top: 24 }} onCancel={onClose} destroyOnHidden
      footer={data ? <Button type="primary" icon={<DownloadOutlined />} href={draftPdfUrl(draftId)} target="_blank" title={t('institution.formPdfHelp')}>{t('common.download')}</Button> : null}
    >
      {error
        ? (
          <>
            <Alert type="warning" showIcon title={failureText(error)} />
            <ul className="missing-list">{missing.map((violation) => <li key={`${violation.path}${violation.code}`}><button type="button" onClick={() => onJump(violation)}>{text(placedMessage(schema, violation))}</button></li>)}</ul>
          </>
        )
        : <div className="form-preview">{data ? <PdfPages bytes={data} label={t('institution.formPreview')} /> : <Waiting rows={10} />}</div>}
    </Dialog>
  );
}
