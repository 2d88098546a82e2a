import type { FleetFigure, FleetFilter } from '../api/fleet.js';
import type { Drawing, ElementLook } from '../diagram/drawing.js';
import type { Drawn } from '../diagram/read-diagram.js';
import type { TwinWords } from '../diagram/twin.js';
import { casesAddress } from './fleet-address.js';
import type { Measure } from './heat.js';
import { levelOf, shareOf, thresholdsOf, valueOf } from './heat.js';

export interface FleetView {
  readonly procedureId: string;
  readonly filter: FleetFilter;
  readonly measure: Measure;
  readonly figures: readonly FleetFigure[];
  readonly words: Pick<TwinWords, 't' | 'text'>;
}

function badgeText(figure: FleetFigure, measure: Measure, { t }: Pick<TwinWords, 't'>): string {
  if (measure === 'count') return t('fleet.countBadge', { count: figure.count });
  if (measure === 'age') return t('fleet.ageBadge', { median: figure.medianWorkdays ?? '–', oldest: figure.oldestWorkdays ?? '–' });
  return t('fleet.overdueBadge', { share: shareOf(figure) });
}

/** All open cases on the diagram: a colour for the measure, and always the number itself; the number leads to the cases. */
export function fleetDrawing(drawn: Drawn, { procedureId, filter, measure, figures, words }: FleetView): Drawing {
  const { t, text } = words;
  const thresholds = thresholdsOf(measure, figures);
  const looks = new Map<string, ElementLook>();
  for (const { id, name } of drawn.elements.values()) {
    const figure = figures.find(({ element }) => element === id);
    const called = text(name) || id;
    if (!figure) {
      looks.set(id, { marker: 'heat-none', label: t('fleet.emptyLabel', { name: called }), badge: null, note: null });
      continue;
    }
    const level = levelOf(valueOf(figure, measure), thresholds);
    const late = measure === 'overdue' && figure.overdue > 0;
    const label = t('fleet.elementLabel', { name: called, count: figure.count, median: figure.medianWorkdays ?? '–', share: shareOf(figure) });
    looks.set(id, {
      marker: `heat-${level}`, label, note: null,
      badge: { text: badgeText(figure, measure, words), className: `heat-badge heat-badge-${level}`, href: casesAddress(procedureId, filter, id, late), title: `${t(late ? 'fleet.lateCases' : 'fleet.cases')} · ${label}` },
    });
  }
  const fullest = [...figures].sort((a, b) => b.count - a.count)[0];
  return { looks, taken: new Set(), focus: fullest?.element ?? null };
}
