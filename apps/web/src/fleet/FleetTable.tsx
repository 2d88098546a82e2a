import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FleetFigure } from '../api/fleet.js';
import type { Drawn } from '../diagram/read-diagram.js';
import { readingOrder } from '../diagram/walk-keys.js';
import { useSigns, useText } from '../i18n/use-text.js';
import { ScrollBox } from '../shell/ScrollBox.js';
import { casesAddress } from './fleet-address.js';
import type { FleetView } from './fleet-drawing.js';
import { shareOf } from './heat.js';

interface Props {
  readonly view: FleetView;
  readonly drawn: Drawn;
  readonly chosen: string | null;
  readonly onChoose: (element: string) => void;
  readonly onEnter: (element: string) => void;
}

/** The heat map in figures: the same for screen readers, print, and whoever prefers a table. On a narrow page each step is a card, a row to whoever hears it. */
export function FleetTable({ view: { procedureId, filter, figures }, drawn, chosen, onChoose, onEnter }: Props) {
  const { t } = useTranslation();
  const signs = useSigns();
  const text = useText();
  const order = readingOrder(drawn);
  const place = ({ element }: FleetFigure) => (order.includes(element) ? order.indexOf(element) : order.length);
  const days = (count: number | null) => (count === null ? '–' : t('fleet.workdays', { count }));
  const cell = (column: 'count' | 'median' | 'oldest' | 'share') => ({ role: 'cell', 'data-label': t(`fleet.${column}`) });
  return (
    <ScrollBox className="fleet-table" label={t('fleet.table')}>
      <table role="table">
        <caption>{t('fleet.table')}</caption>
        <thead role="rowgroup"><tr role="row">{(['step', 'count', 'median', 'oldest', 'share'] as const).map((key) => <th key={key} role="columnheader" scope="col">{t(`fleet.${key}`)}</th>)}</tr></thead>
        <tbody role="rowgroup">
          {[...figures].sort((a, b) => place(a) - place(b)).map((figure) => {
            const drawnHere = drawn.elements.get(figure.element);
            return (
              <tr key={figure.element} role="row" className={figure.element === chosen ? 'is-chosen' : ''} onMouseEnter={() => onChoose(figure.element)}>
                <th role="rowheader" scope="row">{text(figure.name)}{drawnHere ? null : <div className="muted">{t('fleet.notDrawn')}</div>}{drawnHere?.called ? <div><Button size="small" type="link" onClick={() => onEnter(figure.element)}>{t('fleet.into')}<span className="sr-only"> {text(figure.name)}</span></Button></div> : null}</th>
                <td {...cell('count')}><Link to={casesAddress(procedureId, filter, figure.element, false)} aria-label={`${text(figure.name)}${signs.colon}${t('fleet.cases')} ${figure.count}`}>{figure.count}</Link></td>
                <td {...cell('median')}>{days(figure.medianWorkdays)}</td>
                <td {...cell('oldest')}>{days(figure.oldestWorkdays)}{figure.provisional && ` (${t('fleet.provisional')})`}{figure.oldestSince !== null && <div className="muted">{t('fleet.since', { date: figure.oldestSince })}</div>}</td>
                <td {...cell('share')}>{figure.overdue > 0 ? <Link to={casesAddress(procedureId, filter, figure.element, true)} aria-label={`${text(figure.name)}${signs.colon}${t('fleet.lateCases')} ${figure.overdue}, ${shareOf(figure)}%`}>{shareOf(figure)}%</Link> : '0%'}<div className="muted">{t('fleet.ofSteps', { overdue: figure.overdue, steps: figure.steps })}</div></td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {figures.length === 0 && <p className="muted">{t('fleet.none')}</p>}
    </ScrollBox>
  );
}
