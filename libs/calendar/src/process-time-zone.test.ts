import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const SOURCES = fileURLToPath(new URL('.', import.meta.url));

/** The answers that libraries built on `Date` get wrong in some zones. */
const QUESTIONS = `
  import * as c from './index.js';
  import { calendar2024To2026 as calendar } from './testing/state-council-days.js';
  const d = c.civilDate;
  const weekdays = [];
  for (let day = d('2024-01-01'); day <= d('2027-01-01'); day = c.addDays(day, 1)) weekdays.push(c.weekday(day));
  console.log(JSON.stringify({
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    adjustedSunday: calendar.isWorkday(c.beijingDate('2026-09-19T20:00:00Z')),
    afterNationalDay: calendar.addWorkdays(d('2026-09-30'), 1).date,
    noticeEnd: c.dueInstant({ fn: 'noticeEnd', value: 5, anchor: '2024-09-25T01:00:00Z' }, calendar).dueAt,
    startOfDay: c.startOfDay(d('2026-03-29')),
    weekdays: weekdays.join(''),
  }));
`;

describe('The answers do not depend on the time zone of the process', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'beian-calendar-'));
    compileInto(folder);
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'questions.js'), QUESTIONS);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each(['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'America/New_York', 'Europe/Berlin', 'Pacific/Kiritimati'])(
    'T-13: in %s',
    (zone) => {
      const answers: unknown = JSON.parse(ask(zone));
      expect(answers).toEqual({
        zone,
        adjustedSunday: true,
        afterNationalDay: '2026-10-08',
        noticeEnd: '2024-10-08T16:00:00.000Z',
        startOfDay: '2026-03-28T16:00:00.000Z',
        weekdays: '1234567'.repeat(157).slice(0, 1097),
      });
    },
  );

  function ask(zone: string): string {
    return execFileSync(process.execPath, [join(folder, 'questions.js')], { env: { TZ: zone }, encoding: 'utf8' });
  }
});

function compileInto(folder: string): void {
  mkdirSync(join(folder, 'testing'));
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))) {
    const { code } = transformSync(readFileSync(join(SOURCES, file), 'utf8'), {
      jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
    });
    writeFileSync(join(folder, file.replace(/\.ts$/, '.js')), code);
  }
}
