import { revealValue } from '../api/cases.js';
import { RevealReason } from './RevealReason.js';

interface Props {
  readonly caseId: string;
  readonly path: string;
  readonly onShown: (value: string) => void;
  readonly onClose: () => void;
}

/** The reason for which a protected value of a form is looked at. */
export function RevealDialog({ caseId, path, onShown, onClose }: Props) {
  return <RevealReason reveal={(reason) => revealValue(caseId, path, reason)} onShown={({ value }) => onShown(value ?? '')} onClose={onClose} />;
}
