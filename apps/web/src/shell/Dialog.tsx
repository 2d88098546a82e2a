import { Modal, type ModalProps } from 'antd';
import { useFocusBack } from './use-focus-back.js';

const FIELD = '.ant-modal-body :is(input, textarea):not([disabled], [type="hidden"])';

/** The library goes to the button that closes, which comes first; who has to write writes at once. Lists and calendars would open unasked. */
function toFirstField(open: boolean): void {
  const field = open ? [...document.querySelectorAll<HTMLElement>(FIELD)].at(0) : undefined;
  if (field?.matches('.ant-input') && !field.closest('.ant-modal-body')?.contains(document.activeElement)) field.focus();
}

/** A dialog that is there only while it is open. The library gives the focus back when it closes one, not when one is taken away. */
export function Dialog(dialog: Omit<ModalProps, 'open'>) {
  useFocusBack();
  return <Modal open afterOpenChange={toFirstField} {...dialog} />;
}
