import type { AuthorityDurationDto, DurationDto, MonthlyDurationDto, StepDurationDto } from '../supervision/durations-dto.js';
import { column, rowsOf, type ExportedColumn, type ExportedList } from './exported-list.js';

const measures = [['times', '办结数', 'finished'], ['median', '中位数', 'median'], ['p90', '九成以内', '9 of 10']] as const satisfies readonly (readonly [keyof DurationDto, string, string])[];

/** Over the whole period, then month by month. */
function figures(months: readonly string[]): ExportedColumn<MonthlyDurationDto>[] {
  return [
    ...measures.map(([measure, zh, en]) => column<MonthlyDurationDto>(zh, en, 12, (row) => row[measure])),
    ...months.flatMap((month, index) => measures.map(([measure, zh, en]) => column<MonthlyDurationDto>(`${month} ${zh}`, `${month} ${en}`, 16, (row) => row.months[index]?.[measure] ?? null))),
  ];
}

export const stepDurationList = (months: readonly string[], steps: readonly StepDurationDto[]): ExportedList<StepDurationDto> => ({
  name: 'durations', title: { zh: '各环节用时（工作日）', en: 'Durations (working days)' }, rows: rowsOf(async () => steps),
  columns: [column('环节', 'Step', 28, ({ name }, say) => say(name)), column('流程', 'Process', 28, ({ processName }, say) => say(processName)), ...figures(months)],
});

export const authorityDurationList = (months: readonly string[], authorities: readonly AuthorityDurationDto[]): ExportedList<AuthorityDurationDto> => ({
  name: 'authorities', title: { zh: '各单位用时（工作日）', en: 'Authorities (working days)' }, rows: rowsOf(async () => authorities),
  columns: [column('单位', 'Authority', 40, ({ name }) => name), ...figures(months)],
});
