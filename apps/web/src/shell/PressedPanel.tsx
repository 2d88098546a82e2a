import { Button, Popover, type ButtonProps } from 'antd';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';

interface Props extends Omit<ButtonProps, 'onClick' | 'content'> {
  readonly label: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly placement?: 'bottom' | 'bottomRight';
  readonly panelClass?: string;
  readonly content: ReactNode;
}

const STOPS = 'a[href], button:not([disabled]), input:not([disabled])';

/** A button with a panel beside it: opened, the panel has the focus; Escape, and Tab beyond either end, lead back to the button. */
export function PressedPanel({ label, open, onOpen, placement, panelClass, content, ...button }: Props) {
  const opener = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const back = () => {
    onOpen(false);
    opener.current?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      back();
    }
    if (event.key !== 'Tab') return;
    const stops = [...panel.current?.querySelectorAll(STOPS) ?? []];
    const leavesBack = event.shiftKey && (event.target === stops[0] || event.target === panel.current);
    // The browser goes on from the button.
    if (leavesBack) event.preventDefault();
    if (leavesBack || event.target === stops.at(-1) || stops.length === 0) back();
  };
  return (
    <Popover
      trigger="click" open={open} onOpenChange={onOpen} {...(placement ? { placement } : {})} {...(panelClass ? { classNames: { root: panelClass } } : {})}
      afterOpenChange={(shown) => shown && panel.current?.focus({ preventScroll: true })}
      content={<div ref={panel} role="dialog" aria-label={label} tabIndex={-1} className="pressed-panel" onKeyDown={onKey}>{content}</div>}
    >
      <Button ref={opener} aria-haspopup="dialog" aria-expanded={open} {...button} />
    </Popover>
  );
}
