import { useTranslation } from 'react-i18next';
import { Dialog } from '../shell/Dialog.js';

export interface ShortcutLine {
  readonly keys: readonly string[];
  readonly text: string;
}

export function ShortcutHelp({ open, lines, onClose }: { readonly open: boolean; readonly lines: readonly ShortcutLine[]; readonly onClose: () => void }) {
  const { t } = useTranslation();
  if (!open) return null;
  return (
    <Dialog title={t('officer.shortcuts')} footer={null} onCancel={onClose} width={440}>
      <dl className="shortcut-list">
        {lines.map(({ keys, text }) => <div key={text} style={{ display: 'contents' }}><dt>{keys.map((key) => <kbd key={key} style={{ marginRight: 4 }}>{key}</kbd>)}</dt><dd>{text}</dd></div>)}
      </dl>
    </Dialog>
  );
}
