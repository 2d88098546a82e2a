import { Button, Progress } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSigns } from '../i18n/use-text.js';
import { FailedUpload, type Failed } from '../shell/FailedUpload.js';
import { UploadOutlined } from '../theme/icons.js';

interface Props<Stored> {
  readonly label: string;
  /** Read before the plain label by a screen reader. */
  readonly name?: string;
  readonly materialId?: string;
  readonly send: (file: File, onProgress: (percent: number) => void) => Promise<Stored>;
  readonly onSent: (stored: Stored) => void;
  readonly onAll?: () => Promise<void>;
}

/** Several files one after the other, each with its progress; what went wrong stays until the next try. */
export function FilePicker<Stored>({ label, name, materialId, send, onSent, onAll }: Props<Stored>) {
  const { t } = useTranslation();
  const signs = useSigns();
  const input = useRef<HTMLInputElement>(null);
  const [underway, setUnderway] = useState<{ readonly name: string; readonly percent: number } | null>(null);
  const [failures, setFailures] = useState<readonly Failed[]>([]);

  async function addOne(file: File) {
    setUnderway({ name: file.name, percent: 0 });
    try {
      onSent(await send(file, (percent) => setUnderway({ name: file.name, percent })));
    } catch (error) {
      setFailures((all) => [...all, { file, error }]);
    }
  }

  async function add(files: readonly File[], again = false) {
    setFailures((all) => all.filter(({ file }) => again && !files.includes(file)));
    for (const file of files) await addOne(file);
    setUnderway(null);
    // What was sent is kept; a page that cannot be read anew now is once the server is back.
    await onAll?.().catch(() => undefined);
  }

  return (
    <div className="upload">
      <input ref={input} type="file" hidden multiple accept=".pdf,.png,.jpg,.jpeg,.docx,.xlsx" data-material={materialId} onChange={(event) => {
        const files = [...(event.target.files ?? [])];
        event.target.value = '';
        if (files.length > 0) void add(files);
      }} />
      <Button size="small" icon={<UploadOutlined />} loading={underway !== null} aria-label={name === undefined ? label : `${label}${signs.colon}${name}`} onClick={() => input.current?.click()}>{label}</Button>
      {underway && <Progress percent={underway.percent} size="small" aria-label={t('materials.uploading', { name: underway.name })} />}
      {failures.map((failed, index) => <FailedUpload key={index} {...failed} onAgain={(file) => void add([file], true)} />)}
    </div>
  );
}
