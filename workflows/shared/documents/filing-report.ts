import type { WorkbookContent } from '@beian/documents/content';
import { dateZh, levelNames } from './wording.js';

export type FilingReportData = {
  readonly title: string;
  /** Person and phone are filled in by hand where the system has no business knowing them. */
  readonly reporter: { readonly organ: string; readonly person: string | null; readonly phone: string | null; readonly on: string };
  readonly filings: readonly {
    readonly kind: string;
    readonly institution: string;
    readonly uscc: string;
    readonly filingNo: string;
    readonly filingPlace: string;
    readonly supervisingPlace: string;
    readonly filedOn: string;
    readonly lines: readonly {
      readonly code: string;
      readonly occupation: string;
      readonly workType: string | null;
      readonly levels: readonly number[];
      readonly standard: string;
    }[];
  }[];
};

/** Columns of a report of new filings: head and institution as in the guide's annex 8, lines as on the receipt. */
const COLUMNS: WorkbookContent['sheets'][number]['columns'] = [
  { title: '序号', width: 6, kind: 'number' },
  { title: '机构类型', width: 14, kind: 'text' },
  { title: '机构名称', width: 32, kind: 'text' },
  { title: '统一社会信用代码', width: 22, kind: 'text' },
  { title: '备案号', width: 18, kind: 'text' },
  { title: '备案地', width: 16, kind: 'text' },
  { title: '监管地', width: 16, kind: 'text' },
  { title: '职业编码', width: 13, kind: 'text' },
  { title: '职业名称', width: 18, kind: 'text' },
  { title: '工种名称', width: 16, kind: 'text' },
  { title: '等级', width: 14, kind: 'text' },
  { title: '评价标准', width: 18, kind: 'text' },
  { title: '备案成功时间', width: 13, kind: 'text' },
];

/** One row an occupation line, so that the receiving system can sort and count by occupation. */
export function filingReport(data: FilingReportData): WorkbookContent {
  const rows = data.filings.flatMap((filing) => filing.lines.map((line) => [
    filing.kind, filing.institution, filing.uscc, filing.filingNo, filing.filingPlace, filing.supervisingPlace,
    line.code, line.occupation, line.workType ?? '', levelNames(line.levels), line.standard, filing.filedOn,
  ]));
  return {
    sheets: [{
      name: '备案信息汇总表',
      title: data.title,
      head: [
        { label: '填报单位', value: data.reporter.organ },
        { label: '填报人', value: data.reporter.person ?? '' },
        { label: '联系电话', value: data.reporter.phone ?? '' },
        { label: '填报日期', value: dateZh(data.reporter.on) },
      ],
      columns: COLUMNS,
      rows: rows.map((row, index) => [index + 1, ...row]),
      notes: ['说明：日期按“年-月-日”填写；一个职业（工种）一行。'],
    }],
  };
}
