import { column, document, fields, heading, items, paragraph, table } from '@beian/documents/content';
import type { DocumentTemplate } from './template.js';
import { dateZh, levelNames, sentence } from './wording.js';

export type LineConclusion = 'pass' | 'rectify' | 'fail';

export type EvaluationReportData = {
  readonly caseNo: string;
  readonly applicant: string;
  readonly uscc: string;
  readonly matter: string;
  readonly organiser: string;
  readonly evaluatedOn: string;
  readonly methods: readonly string[];
  readonly sites: readonly string[];
  readonly panel: readonly { readonly name: string; readonly organisation: string; readonly title: string; readonly leader: boolean }[];
  readonly overview: string;
  readonly findings: readonly { readonly subject: string; readonly finding: string }[];
  readonly lines: readonly {
    readonly code: string;
    readonly occupation: string;
    readonly levels: readonly number[];
    readonly score: string;
    readonly conclusion: LineConclusion;
    readonly remark: string;
  }[];
  readonly rectify: readonly string[];
  readonly conclusion: LineConclusion;
  readonly opinion: string;
};

const CONCLUSIONS: Readonly<Record<LineConclusion, string>> = { pass: '通过', rectify: '限期整改', fail: '不通过' };

export const evaluationReport: DocumentTemplate<EvaluationReportData> = {
  type: 'DOC-EVL',
  title: { zh: '综合评估报告', en: 'Comprehensive evaluation report' },
  layout: 'report',
  series: null,
  content: (data) => document('report', {
    title: `${data.applicant}\n职业技能等级评价机构备案综合评估报告`,
    sealed: false,
    blocks: [
      heading(1, '一、评估概况'),
      fields([
        ['申请单位', data.applicant],
        ['统一社会信用代码', data.uscc],
        ['申请事项', data.matter],
        ['收件编号', data.caseNo],
        ['评估组织单位', data.organiser],
        ['评估时间', dateZh(data.evaluatedOn)],
        ['评估方式', data.methods.join('、')],
        ['评估地点', data.sites.join('；')],
      ]),
      paragraph(sentence(data.overview)),
      heading(1, '二、评估情况'),
      table(
        [column('序号', 1), column('评估内容', 4, 'left'), column('评估情况', 10, 'left')],
        data.findings.map(({ subject, finding }, index) => [`${index + 1}`, subject, finding]),
      ),
      heading(1, '三、分职业（工种）评估意见'),
      table(
        [column('职业编码', 2.8), column('职业（工种）', 3.2, 'left'), column('等级', 3.1), column('得分', 1.6), column('评估意见', 2.4), column('说明', 3.4, 'left')],
        data.lines.map((line) => [line.code, line.occupation, levelNames(line.levels), line.score, CONCLUSIONS[line.conclusion], line.remark]),
      ),
      ...(data.rectify.length === 0 ? [] : [heading(1, '四、需要整改的事项'), items(data.rectify.map(sentence))]),
      heading(1, `${data.rectify.length === 0 ? '四' : '五'}、综合评估结论`),
      paragraph(`评估专家组综合评估结论为：${CONCLUSIONS[data.conclusion]}。${sentence(data.opinion)}`),
      table(
        [column('专家组', 2), column('姓名', 2.4), column('工作单位', 5, 'left'), column('职务/职称/\n技能等级', 4, 'left'), column('签字', 3)],
        data.panel.map((expert) => [expert.leader ? '组长' : '成员', expert.name, expert.organisation, expert.title, '']),
        '评估专家组签字',
      ),
    ],
  }),
};
