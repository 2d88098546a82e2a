import { Button, type ModalProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnsent } from '../forms/use-unsent.js';
import { Dialog } from './Dialog.js';

interface Props extends Omit<ModalProps, 'open' | 'onCancel'> {
  /** What was written is sent: nothing is lost by closing. */
  readonly sent?: boolean;
  readonly onCancel: () => void;
}

/** A dialog in which somebody writes. It saves nothing by itself: whoever closes it, or leaves its page, before he sent what he wrote is asked. */
export function WritingDialog({ sent = false, onCancel, children, ...dialog }: Props) {
  const { t } = useTranslation();
  const [written, setWritten] = useState(false);
  const [asking, setAsking] = useState(false);
  const wouldBeLost = written && !sent;
  useUnsent(wouldBeLost);
  return (
    <Dialog {...dialog} onCancel={wouldBeLost ? () => setAsking(true) : onCancel}>
      <div onInput={() => setWritten(true)}>{children}</div>
      {asking && (
        <Dialog
          title={t('shell.discardTitle')} width={420} closable={false} mask={{ closable: false }} onCancel={() => setAsking(false)}
          footer={[<Button key="discard" onClick={onCancel}>{t('shell.discard')}</Button>, <Button key="on" type="primary" autoFocus onClick={() => setAsking(false)}>{t('shell.writeOn')}</Button>]}
        >
          <p>{t('shell.discardText')}</p>
        </Dialog>
      )}
    </Dialog>
  );
}
