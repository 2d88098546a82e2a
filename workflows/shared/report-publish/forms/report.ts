import type { CivilDate } from '@beian/calendar';
import { choice, date, files, flag, Form, longText, text, type ValueOf } from '@beian/procedure/forms';

@Form({ id: 'report-to-province', title: { zh: '上报省级中心', en: 'Report to the province' } })
export class ReportToProvince {
  @text('上报内容', 'What is reported', { readOnly: true, max: 300 })
  summary!: string;

  @flag('备案信息与备案函、备案回执一致', 'The data agree with letter and receipt', { required: true, rule: 'HA-E16' })
  verified!: boolean;

  @longText('上报说明', 'Remark', { required: false, max: 500 })
  remark!: string | null;
}

export const CONSOLIDATION = [['OK', '审核通过', 'In order'], ['RETURNED', '退回', 'Return']] as const;

@Form({ id: 'provincial-consolidation', title: { zh: '省级汇总审核', en: 'Provincial consolidation' } })
export class Consolidation {
  @text('上报内容', 'What is reported', { readOnly: true, max: 300 })
  summary!: string;

  @choice('审核意见', 'Finding', { options: CONSOLIDATION, rule: 'HA-E16' })
  outcome!: ValueOf<typeof CONSOLIDATION>;

  @longText('退回理由', 'Why it is returned', { requiredWhen: { field: 'outcome', in: ['RETURNED'] }, max: 500 })
  reason!: string | null;
}

@Form({ id: 'publication-confirmation', title: { zh: '技能人才评价工作网公布确认', en: 'Confirm the publication on the national site' } })
export class PublicationConfirmation {
  @text('公布网址', 'Address', { max: 300, rule: 'HA-E17', pattern: [/^https?:\/\/[^\s]+$/, '请填写以 http:// 或 https:// 开头的网址', 'The address begins with http:// or https://'] })
  url!: string;

  @date('公布日期', 'Published on', { rule: 'HA-E17' })
  publishedOn!: CivilDate;

  @files('网页截图', 'Screenshot', { required: false, max: 5 })
  screenshots!: string[];
}
