import type { CasePageFigures } from './case-page.js';
import type { ColdFigures } from './cold.js';
import type { CountFigures } from './element-counts.js';
import type { EngineFigures } from './engine.js';
import { spoken, table } from './figures.js';
import type { InboxFigures } from './inbox.js';
import type { Legs } from './legs.js';
import type { Usage } from './machine.js';
import type { PublicFigures } from './public-pages.js';
import type { Part } from './installation.js';
import type { VerificationFigures } from './verification.js';

/** Everything that one run measured; parts that were left out are absent. */
export interface Report {
  readonly at: string;
  readonly machine: { readonly cores: number; readonly model: string; readonly memoryGigabytes: number; readonly loadBefore: number; readonly loadAfter: number };
  readonly engine: Record<string, EngineFigures>;
  readonly cold: readonly ColdFigures[];
  readonly inbox: readonly InboxFigures[];
  readonly casePage: CasePageFigures | null;
  readonly counts: readonly CountFigures[];
  readonly public: readonly PublicFigures[];
  readonly verification: VerificationFigures | null;
  readonly memory: Readonly<Record<Part, Usage>> | null;
  readonly start: Readonly<Record<string, number>>;
  readonly seeding: Readonly<Record<string, number>>;
}

export function spokenReport(report: Report): string {
  const { machine } = report;
  return [
    `${machine.model}, ${machine.cores} cores, ${machine.memoryGigabytes} GB; load ${machine.loadBefore} before, ${machine.loadAfter} after`,
    ...Object.entries(report.engine).map(([name, figures]) => engineTable(name, figures)),
    ...report.cold.map((figures) => table(`cold: ${figures.openCases} open cases, fresh worker, ${figures.clients} at once (runs started in ${figures.runsStartedSeconds} s)`, [
      ['complete', spoken(figures.complete)], ...legRows(figures.legs), ['refused', String(figures.refused.length)],
    ])),
    report.inbox.length === 0 ? '' : table('inbox', report.inbox.map(({ openTasks, clients, filter, firstPage, pagesByCursor }) => [`${openTasks} open, ${clients} at once, ${filter}`, `${spoken(firstPage)} | by cursor ${spoken(pagesByCursor)}`])),
    report.casePage === null ? '' : table(`case page, ${report.casePage.events} log entries`, [['page', spoken(report.casePage.page)], ['timeline', spoken(report.casePage.timeline)], ['diagram', spoken(report.casePage.diagram)]]),
    ...report.counts.map(({ cases, openSteps, buckets, everywhere, oneRegion, inside, cases20, overdue20 }) => table(`heat map, ${cases} cases, ${openSteps} open steps in ${buckets} buckets`, [
      ['province', spoken(everywhere)], ['one city', spoken(oneRegion)], ['inside a call', spoken(inside)], ['cases behind a figure', spoken(cases20)], ['overdue ones', spoken(overdue20)],
    ])),
    report.verification === null ? '' : verificationTable(report.verification),
    ...report.public.map(({ filings, notices, clients, indexedSeconds, asked }) => table(`public: ${filings} published filings, ${notices} notices, ${clients} at once (to be searched after ${indexedSeconds} s)`, Object.entries(asked).map(([what, times]) => [what, spoken(times)]))),
    report.memory === null ? '' : table('memory after the closed loops', Object.entries(report.memory).map(([part, { megabytes }]) => [part, `${Math.round(megabytes)} MB`])),
    table('start, seconds', Object.entries(report.start).map(([name, seconds]) => [name, seconds.toFixed(1)])),
    table('seeding, seconds', Object.entries(report.seeding).map(([name, seconds]) => [name, seconds.toFixed(1)])),
  ].filter(Boolean).join('\n');
}

function verificationTable({ cases, entries, seconds, secondsUnchanged }: VerificationFigures): string {
  return table('npm run verify', [
    ['everything', `${cases} cases of ${entries} entries in ${seconds.toFixed(1)} s: ${(cases / seconds).toFixed(0)} cases, ${(entries / seconds).toFixed(0)} entries a second`],
    ['again, nothing has changed', `${secondsUnchanged.toFixed(2)} s`],
  ]);
}

function engineTable(name: string, figures: EngineFigures): string {
  const { cpuSecondsPer100Steps: cpu } = figures;
  return table(`${name}: ${figures.cases} cases, ${figures.clients} at once`, [
    ['human steps a second', `${figures.stepsPerSecond} (${figures.steps} in ${figures.seconds} s)`],
    ['complete', spoken(figures.complete)], ...legRows(figures.legs), ['submit', spoken(figures.submit)], ['read task', spoken(figures.readTask)],
    ['CPU s per 100 steps', `api ${cpu.api} · worker ${cpu.worker} · Temporal ${cpu.Temporal} · PostgreSQL ${cpu.PostgreSQL}`],
    ['a case', `${figures.commitsPerCase} commits, ${figures.walKilobytesPerCase} KB of WAL`],
    ['refused; saved for later', `${figures.refused.length}; ${figures.later}`],
  ]);
}

function legRows(legs: Legs): readonly (readonly [string, string])[] {
  return [
    ['  next task visible', spoken(legs.nextTaskVisible)], ['  api and tx 1', spoken(legs.apiAndFirstTransaction)], ['  Temporal', spoken(legs.temporal)],
    ['  tx 2', spoken(legs.secondTransaction)], ['  answer', spoken(legs.answer)],
  ];
}
