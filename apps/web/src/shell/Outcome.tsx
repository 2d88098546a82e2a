import type { ReactNode } from 'react';

interface Props {
  readonly sign: ReactNode;
  readonly title: string;
  readonly text?: string | undefined;
  /** What to do next. */
  readonly acts: ReactNode;
  /** It stands on a page that has a title of its own. */
  readonly inside?: boolean;
  readonly children?: ReactNode;
}

/** How something came out, in the middle of the page. The library's own brings pictures along that are shown nowhere. */
export function Outcome({ sign, title, text, acts, inside = false, children }: Props) {
  const Heading = inside ? 'h2' : 'h1';
  return (
    <div className="outcome">
      <div className="outcome-sign" aria-hidden="true">{sign}</div>
      <Heading>{title}</Heading>
      {text !== undefined && <p className="muted">{text}</p>}
      <div className="outcome-acts">{acts}</div>
      {children}
    </div>
  );
}
