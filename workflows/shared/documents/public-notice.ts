import { column, document, fields, heading, paragraph, table } from '@beian/documents/content';
import { lineName, type NoticeSubject } from '@beian/procedure';
import type { DocumentTemplate } from './template.js';
import { dateZh, levelNames } from './wording.js';

export type PublicNoticeData = {
  readonly title: string;
  readonly body: string;
  readonly subject: NoticeSubject;
  readonly publishedOn: string;
  /** Last day; the whole of it is in time. */
  readonly endsOn: string;
  readonly workdays: number;
  /** The end rests on holidays that are not announced yet. */
  readonly provisional: boolean;
  readonly phone: string;
  readonly email: string | null;
  readonly address: string | null;
};

function period({ publishedOn, endsOn, workdays, provisional }: PublicNoticeData): string {
  const end = provisional ? `${dateZh(endsOn)}（该年度放假安排尚未公布，截止日以公布后推算的为准）` : dateZh(endsOn);
  return `公示时间：${dateZh(publishedOn)}发布，公示${workdays}个工作日，发布当日不计，至${end}二十四时止。`;
}

/** What the public page shows in words, and the printed notice above its tables. */
export function noticeParagraphs(data: PublicNoticeData): readonly string[] {
  return [
    data.body, period(data),
    '对公示内容有异议的，请在公示期内提出，可以实名，也可以匿名；应写明事实和理由。实名提出的，核查后书面答复。公示期满后提出的，按投诉处理。',
  ];
}

function contact({ phone, email, address }: PublicNoticeData): string {
  return [`异议受理电话：${phone}`, ...(email === null ? [] : [`电子邮箱：${email}`]), ...(address === null ? [] : [`地址：${address}`])].join('；');
}

/** Names of natural persons stand in it masked, and nothing else of them (T-78). */
export const publicNoticeLetter: DocumentTemplate<PublicNoticeData> = {
  type: 'DOC-NTC',
  title: { zh: '公示', en: 'Public notice' },
  layout: 'notice',
  series: '备公示',
  content: (data) => {
    const [body = '', ...rest] = noticeParagraphs(data);
    const { institution, uscc, kind, lines, sites, people } = data.subject;
    return document('notice', {
      title: data.title,
      blocks: [
        paragraph(body),
        heading(1, '一、公示对象'),
        fields([['机构名称', institution], ['统一社会信用代码', uscc], ['机构类型', kind], ['考试地点', sites.join('\n')], ...(people.length === 0 ? [] : [['相关人员', people.join('、')] as const])]),
        table(
          [column('序号', 1), column('职业编码', 3), column('职业（工种）', 5, 'left'), column('等级', 4)],
          lines.map(({ code, occupation, workType = null, levels }, index) => [`${index + 1}`, code, lineName({ occupation, workType }), levelNames(levels)]),
          '拟备案职业（工种）范围',
        ),
        heading(1, '二、公示时间和异议'),
        ...rest.map(paragraph),
        paragraph(`${contact(data)}。`),
      ],
    });
  },
};
