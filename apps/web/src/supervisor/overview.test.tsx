import { cleanup, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import '../testing/layout.js';
import type { BusyStep, OrganQueue, Overview } from '../api/overview.js';
import { startLanguages } from '../i18n/language.js';
import { BusySteps } from './BusySteps.js';
import { OrganQueueTable } from './OrganQueueTable.js';
import { OverviewFigures } from './OverviewFigures.js';

beforeAll(() => startLanguages('zh-CN'));
afterEach(cleanup);

const ages = { medianWorkdays: 3, oldestWorkdays: 21, oldestSince: '2026-10-20', provisional: false };
const queue = (key: string, name: string | null, open: number, overdue: number): OrganQueue => ({ key, name, open, unclaimed: 1, dueToday: 0, overdue, ...ages });
const step: BusyStep = { procedureId: 'some/procedure', procedureTitle: { zh: '某事项', en: 'Some' }, path: 'Call_A', element: 'Task_B', name: { zh: '形式审查', en: 'Review' }, count: 40, overdue: 5, ...ages };
const overview: Overview = {
  asOf: '2026-11-20T09:00:00+08:00', today: '2026-11-20', place: 'filing:990000', cases: { open: 90, dueToday: 4, overdue: 7, paused: 12, pausedBy: [{ state: 'inNotice', label: { zh: '公示中', en: 'In notice' }, count: 12 }] },
  incidents: 1, conformance: { conforming: 80, deviating: 2, notVerified: 8 }, busiest: [step], queues: [],
};

const shown = (content: React.ReactNode) => render(<MemoryRouter>{content}</MemoryRouter>);
const addresses = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

describe('the overview of a supervisor', () => {
  it('leads from every number to the list it counts, at the same place', () => {
    shown(<OverviewFigures overview={overview} />);
    expect(addresses()).toEqual([
      ...['open', 'dueToday', 'overdue', 'paused'].map((which) => `/supervisor/cases?place=filing%3A990000&which=${which}`), '/supervisor/incidents?place=filing%3A990000', '/supervisor/conformance?place=filing%3A990000',
    ]);
    expect(screen.getByRole('link', { name: '逾期 7' })).toBeTruthy();
    expect(screen.getByText('公示中 12')).toBeTruthy();
  });

  it('leads from a busy step to its place on the diagram, and from its numbers to its cases', () => {
    shown(<BusySteps place="filing:990000" steps={[step]} />);
    expect(addresses()).toEqual([
      '/supervisor/fleet/some%2Fprocedure?place=filing%3A990000&path=Call_A', '/supervisor/fleet/some%2Fprocedure/cases?place=filing%3A990000&path=Call_A&element=Task_B',
      '/supervisor/fleet/some%2Fprocedure/cases?place=filing%3A990000&path=Call_A&element=Task_B&late=true',
    ]);
  });

  it('names institutions and panels as one queue each, and leads from a figure to its tasks unless it is none', () => {
    shown(<OrganQueueTable place="filing:990000" queues={[queue('o1', '示例局', 30, 2), queue('institutions', null, 9, 0)]} />);
    const [office, institutions] = screen.getAllByRole('row').slice(1);
    if (!office || !institutions) throw new Error('no rows');
    expect(within(office).getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/supervisor/queues/of?place=filing%3A990000&key=o1', '/supervisor/queues/tasks?place=filing%3A990000&key=o1&which=open', '/supervisor/queues/tasks?place=filing%3A990000&key=o1&which=overdue',
    ]);
    expect([within(institutions).getByText('申请单位（全部）'), within(institutions).queryByRole('link', { name: /逾期/ })]).toEqual([expect.anything(), null]);
  });
});
