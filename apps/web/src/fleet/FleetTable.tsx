import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FleetFigure } from '../api/fleet.js';
import type { Drawn } from '../diagram/read-diagram.js';
import { readingOrder } from '../diagram/walk-keys.js';
import { useText } from '../i18n/use-text.js';
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

/** The heat map in figures: the same for screen readers, print, and whoever prefers a table. */
export function FleetTable({ view: { procedureId, filter, figures }, drawn, chosen, onChoose, onEnter }: Props) {
  const { t } = useTranslation();
  const text = useText();
  const order = readingOrder(drawn);
  const place = ({ element }: FleetFigure) => (order.includes(element) ? order.indexOf(element) : order.length);
  const days = (count: number | null) => (count === null ? '–' : t('fleet.workdays', { count }));
  return (
    <ScrollBox className="fleet-table" label={t('fleet.table')}>
      <table>
        <caption>{t('fleet.table')}</caption>
        <thead><tr>{(['step', 'count', 'median', 'oldest', 'share'] as const).map((key) => <th key={key} scope="col">{t(`fleet.${key}`)}</th>)}</tr></thead>
        <tbody>
          {[...figures].sort((a, b) => place(a) - place(b)).map((figure) => {
            const drawnHere = drawn.elements.get(figure.element);
            return (
              <tr key={figure.element} className={figure.element === chosen ? 'is-chosen' : ''} onMouseEnter={() => onChoose(figure.element)}>
                <th scope="row">{text(figure.name)}{drawnHere ? null : <div className="muted">{t('fleet.notDrawn')}</div>}{drawnHere?.called ? <div><Button size="small" type="link" onClick={() => onEnter(figure.element)}>{t('fleet.into')}<span className="sr-only"> {text(figure.name)}</span></Button></div> : null}</th>
                <td><Link to={casesAddress(procedureId, filter, figure.element, false)} aria-label={`${text(figure.name)}：${t('fleet.cases')} ${figure.count}`}>{figure.count}</Link></td>
                <td>{days(figure.medianWorkdays)}</td>
                <td>{days(figure.oldestWorkdays)}{figure.provisional && ` (${t('fleet.provisional')})`}{figure.oldestSince !== null && <div className="muted">{t('fleet.since', { date: figure.oldestSince })}</div>}</td>
                <td>{figure.overdue > 0 ? <Link to={casesAddress(procedureId, filter, figure.element, true)} aria-label={`${text(figure.name)}：${t('fleet.lateCases')} ${figure.overdue}, ${shareOf(figure)}%`}>{shareOf(figure)}%</Link> : '0%'}<div className="muted">{t('fleet.ofSteps', { overdue: figure.overdue, steps: figure.steps })}</div></td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {figures.length === 0 && <p className="muted">{t('fleet.none')}</p>}
    </ScrollBox>
  );
}
