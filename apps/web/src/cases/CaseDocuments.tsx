import { Dialog } from '../shell/Dialog.js';
import { DownloadOutlined, FilePdfOutlined } from '../theme/icons.js';
import { useQuery } from '@tanstack/react-query';
import { Button, Empty, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDocument } from '../api/cases.js';
import { readCaseDocuments } from '../api/cases.js';
import { useSigns, useText } from '../i18n/use-text.js';
import { lazyPart } from '../shell/lazy-part.js';
import { Loaded } from '../shell/Loaded.js';
import { dateOf, dateTimeOf } from '../time/format.js';

const PdfViewer = lazyPart('pdf-viewer', async () => (await import('../materials/PdfViewer.js')).default);

export function CaseDocuments({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation();
  const signs = useSigns();
  const text = useText();
  const [shown, setShown] = useState<CaseDocument | null>(null);
  const query = useQuery({ queryKey: ['case', caseId, 'documents'], queryFn: () => readCaseDocuments(caseId) });
  return (
    <>
      <Loaded query={query}>
        {(documents) => (documents.length === 0
          ? <Empty description={t('cases.noDocuments')} />
          : (
            <ul className="documents">
              {documents.map((document) => (
                <li key={document.id} className="document">
                  <FilePdfOutlined className="document-icon" />
                  <div>
                    <b>{text(document.title)}</b> {document.number !== null && <span className="num">{document.number}</span>}
                    <div className="muted num">{document.signedAt !== null && t('cases.signedAt', { date: dateOf(document.signedAt) })} {document.verifyCode !== null && t('cases.verifyCode', { code: document.verifyCode })}</div>
                    {document.deliveries.map((delivery) => <div key={`${delivery.way}${delivery.at}`} className="muted num">{t(`cases.delivery.${delivery.way}`)} {dateTimeOf(delivery.at)}</div>)}
                  </div>
                  <Tag color={document.state === 'sealed' ? 'success' : 'default'}>{t(`cases.documentState.${document.state}`)}</Tag>
                  {document.file !== null && <Button onClick={() => setShown(document)}>{t('cases.openDocument')}</Button>}
                  {document.file !== null && <Button type="text" icon={<DownloadOutlined />} href={document.file} download aria-label={`${t('common.download')}${signs.colon}${text(document.title)}`} />}
                </li>
              ))}
            </ul>
          ))}
      </Loaded>
      {shown !== null && <Dialog title={text(shown.title)} footer={null} onCancel={() => setShown(null)} width="min(1000px, 96vw)" style={{ top: 24 }} destroyOnHidden>
        {shown.file && <div style={{ height: '80vh' }}><PdfViewer url={shown.file} /></div>}
      </Dialog>}
    </>
  );
}
