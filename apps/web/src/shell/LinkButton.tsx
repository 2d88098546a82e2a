import type { ButtonProps } from 'antd';
import { Button } from 'antd';
import { useHref, useLinkClickHandler } from 'react-router';

interface Props extends Pick<ButtonProps, 'type' | 'size' | 'children' | 'icon'> {
  readonly to: string;
}

/** A link that looks like a button: one stop for the keyboard, and a window of its own for whoever wants one. */
export function LinkButton({ to, ...look }: Props) {
  const href = useHref(to);
  const go = useLinkClickHandler<HTMLElement>(to);
  return <Button {...look} href={href} onClick={go} />;
}
