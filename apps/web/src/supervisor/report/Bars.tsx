import { BarChart } from 'chartist';
import 'chartist/dist/index.css';
import { useEffect, useRef } from 'react';
import { ScrollBox } from '../../shell/ScrollBox.js';

export interface Series {
  readonly name: string;
  readonly values: readonly number[];
}

interface Props {
  readonly title: string;
  readonly labels: readonly string[];
  readonly series: readonly Series[];
  readonly stacked?: boolean;
}

/** Fits between the margins of a sheet of A4, and is drawn as large on the screen. */
const width = 660;
const height = 230;
const letters = ['a', 'b', 'c', 'd'] as const;

/** Bars side by side or on top of each other; the figures follow as a table for who cannot see them. */
export function Bars({ title, labels, series, stacked = false }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!box.current) return undefined;
    const chart = new BarChart(
      box.current, { labels: [...labels], series: series.map(({ values }) => [...values]) },
      { width: `${width}px`, height: `${height}px`, stackBars: stacked, seriesBarDistance: 16, axisY: { onlyInteger: true, offset: 44 }, axisX: { offset: 40 } },
    );
    return () => void chart.detach();
  }, [labels, series, stacked]);
  return (
    <figure className="bars">
      <figcaption>{title}</figcaption>
      <ul className="bars-legend" aria-hidden="true">{series.map(({ name }, index) => <li key={name}><span className={`bars-swatch bars-${letters[index] ?? 'a'}`} />{name}</li>)}</ul>
      <ScrollBox className="bars-drawn" label={title}><div ref={box} aria-hidden="true" style={{ width, height }} /></ScrollBox>
      <div className="sr-only"><table>
        <caption>{title}</caption>
        <thead><tr><td />{series.map(({ name }) => <th key={name} scope="col">{name}</th>)}</tr></thead>
        <tbody>{labels.map((label, index) => <tr key={label}><th scope="row">{label}</th>{series.map(({ name, values }) => <td key={name}>{values[index]}</td>)}</tr>)}</tbody>
      </table></div>
    </figure>
  );
}
