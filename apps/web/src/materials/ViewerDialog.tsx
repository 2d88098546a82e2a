import { Modal } from 'antd';
import type { StoredFile } from '../api/materials.js';
import { FileViewer } from './FileViewer.js';

export function ViewerDialog({ file, onClose }: { readonly file: StoredFile | null; readonly onClose: () => void }) {
  return (
    <Modal open={file !== null} title={file?.name} footer={null} onCancel={onClose} width="min(1100px, 96vw)" style={{ top: 24 }} destroyOnHidden>
      {file && <div style={{ height: '80vh' }}><FileViewer file={file} /></div>}
    </Modal>
  );
}
