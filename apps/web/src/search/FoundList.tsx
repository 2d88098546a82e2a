import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundGroup, FoundLine } from './found-groups.js';

interface Props {
  readonly id: string;
  readonly groups: readonly FoundGroup[];
  readonly chosen: string | null;
  readonly onChoose: (line: FoundLine) => void;
  readonly onOpen: (line: FoundLine, event: MouseEvent) => void;
}

/** The keys stay in the field above: it says which line is chosen. */
export function FoundList({ id, groups, chosen, onChoose, onOpen }: Props) {
  const { t } = useTranslation();
  if (groups.length === 0) return null;
  return (
    <div role="listbox" id={id} className="found" aria-label={t('search.results')}>
      {groups.map(({ kind, lines }) => (
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <div id={`${id}-${kind}`} role="presentation" className="found-kind">{t(`search.kind.${kind}`)}</div>
          {lines.map((line) => (
            <div key={line.id} id={line.id} role="option" aria-selected={line.id === chosen} className="found-line" onMouseMove={() => line.id !== chosen && onChoose(line)} onClick={(event) => onOpen(line, event)}>
              <b className="num">{line.title}</b>{line.detail !== '' && <span>{line.detail}</span>}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
