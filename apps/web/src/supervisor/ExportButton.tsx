import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download, received } from '../api/download.js';
import type { ExportList } from '../api/exports.js';
import { isLanguage } from '../i18n/language.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { DownloadOutlined } from '../theme/icons.js';

/** The whole list behind a page as a workbook, with what has come so far; taking it is kept in the audit log. */
export function ExportButton({ name, read }: { readonly name: string; readonly read: ExportList }) {
  const { t, i18n } = useTranslation();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const [bytes, setBytes] = useState(0);
  const take = useMutation({
    mutationFn: async () => received(await read(isLanguage(i18n.language) ? i18n.language : 'zh-CN'), setBytes),
    onMutate: () => setBytes(0),
    onSuccess: (content) => download(content, `${name}.xlsx`),
    onError: (error) => void message.error(failureText(error)),
  });
  return <Button icon={<DownloadOutlined />} loading={take.isPending} title={t('overview.exportHelp')} onClick={() => take.mutate()}>{take.isPending ? t('overview.exporting', { size: Math.round(bytes / 1024) }) : t('overview.export')}</Button>;
}
