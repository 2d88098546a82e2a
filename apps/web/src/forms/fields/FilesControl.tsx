import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { DeleteOutlined, PaperClipOutlined, UploadOutlined } from '../../theme/icons.js';
import { Button, Progress } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileUrl, listFiles } from '../../api/materials.js';
import { FailedUpload, type Failed } from '../../shell/FailedUpload.js';
import { useFormServices } from '../form-services.js';
import type { ControlProps } from './control.js';
import { listOf } from './control.js';

interface Underway {
  readonly name: string;
  readonly percent: number;
}

/** Attachments of a form: the value is the list of their ids. */
export function FilesControl({ id, field, value, onChange, labelId }: ControlProps) {
  const { t } = useTranslation();
  const { uploadFile } = useFormServices();
  const input = useRef<HTMLInputElement>(null);
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const [underway, setUnderway] = useState<Underway | null>(null);
  const [failure, setFailure] = useState<Failed | null>(null);
  const ids = listOf(value);
  /** Of an earlier visit only the ids are here. */
  const unnamed = ids.filter((file) => names[file] === undefined);
  const { data: stored = [] } = useQuery({ queryKey: ['files', unnamed], queryFn: () => listFiles(unnamed), enabled: unnamed.length > 0, staleTime: Infinity, placeholderData: keepPreviousData });

  async function take(file: File) {
    if (!uploadFile) return;
    setFailure(null);
    setUnderway({ name: file.name, percent: 0 });
    try {
      const stored = await uploadFile(file, (percent) => setUnderway({ name: file.name, percent }));
      setNames((known) => ({ ...known, [stored.id]: stored.name }));
      onChange([...ids, stored.id]);
    } catch (error) {
      setFailure({ file, error });
    } finally {
      setUnderway(null);
    }
  }

  return (
    <div id={id} tabIndex={-1} role="group" aria-labelledby={labelId} className="files-control">
      {ids.map((file, index) => {
        const name = names[file] ?? stored.find((each) => each.id === file)?.name ?? `${index + 1}`;
        return (
          <div key={file} className="file-line">
            <PaperClipOutlined /> <a href={fileUrl(file)}>{name}</a>
            {!field.readOnly && <Button type="text" size="small" danger icon={<DeleteOutlined />} aria-label={t('forms.removeFile', { name })} onClick={() => onChange(ids.filter((each) => each !== file))} />}
          </div>
        );
      })}
      {underway && <Progress percent={underway.percent} size="small" aria-label={t('forms.uploading', { name: underway.name, percent: underway.percent })} />}
      {failure !== null && <FailedUpload {...failure} onAgain={(file) => void take(file)} />}
      {!field.readOnly && uploadFile && (
        <>
          <input ref={input} type="file" hidden onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) void take(file);
          }} />
          <Button icon={<UploadOutlined />} loading={underway !== null} onClick={() => input.current?.click()}>{t('forms.upload')}</Button>
        </>
      )}
    </div>
  );
}
