import { Button, Dropdown, type ButtonProps, type MenuProps } from 'antd';
import { useRef, useState } from 'react';

interface Props extends Omit<ButtonProps, 'onClick'> {
  readonly items: NonNullable<MenuProps['items']>;
  readonly chosen?: string[];
  /** Drawn inside of what surrounds the button instead of at the end of the page. */
  readonly within?: boolean;
}

/** A button with a menu: the arrows walk through it at once, Escape and a choice lead back to the button. */
export function MenuButton({ items, chosen = [], within = false, ...button }: Props) {
  const [open, setOpen] = useState(false);
  const ref = useRef<HTMLButtonElement>(null);
  function show(wanted: boolean) {
    setOpen(wanted);
    if (!wanted && document.activeElement?.closest('[role="menu"]')) ref.current?.focus();
  }
  return (
    <Dropdown
      trigger={['click']} open={open} onOpenChange={show} autoFocus {...(within ? { getPopupContainer: (from: HTMLElement) => from.parentElement ?? document.body } : {})}
      menu={{ items, selectedKeys: chosen, onClick: () => ref.current?.focus() }}
    >
      <Button ref={ref} aria-haspopup="menu" aria-expanded={open} {...button} />
    </Dropdown>
  );
}
