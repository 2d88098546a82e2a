import { revealObjector, type Objector } from '../api/notices.js';
import { RevealReason } from '../forms/RevealReason.js';

interface Props {
  readonly caseId: string;
  readonly objectionId: string;
  readonly onShown: (objector: Objector) => void;
  readonly onClose: () => void;
}

/** The reason for which an objector's name and contact are looked at. */
export function ObjectorDialog({ caseId, objectionId, onShown, onClose }: Props) {
  return <RevealReason reveal={(reason) => revealObjector(caseId, objectionId, reason)} onShown={onShown} onClose={onClose} />;
}
