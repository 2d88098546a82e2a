import type { StoredFile } from '../api/materials.js';
import { Dialog } from '../shell/Dialog.js';
import { FileViewer } from './FileViewer.js';

export function ViewerDialog({ file, onClose }: { readonly file: StoredFile | null; readonly onClose: () => void }) {
  if (file === null) return null;
  return (
    <Dialog title={file.name} footer={null} onCancel={onClose} width="min(1100px, 96vw)" style={{ top: 24 }} destroyOnHidden>
      <div style={{ height: '80vh' }}><FileViewer file={file} /></div>
    </Dialog>
  );
}
