import type { CivilDate } from '@beian/calendar';
import { date, files, flag, Form, longText, text } from '@beian/procedure/forms';

@Form({ id: 'fujian-termination-report-2022', title: { zh: '报省中心', en: 'Report to the provincial centre' } })
export class TerminationReport {
  @text('上报内容', 'What is reported', { readOnly: true, max: 300 })
  summary!: string;

  @longText('上报说明', 'Remark', { required: false, max: 500 })
  remark!: string | null;
}

@Form({ id: 'fujian-termination-report-to-ministry-2022', title: { zh: '省中心报备人社部', en: 'Report to the ministry' } })
export class TerminationReportToMinistry {
  @text('报备内容', 'What is reported', { readOnly: true, max: 300 })
  summary!: string;

  @flag('已核对机构名称、备案号与收尾情况，同意函报人力资源和社会保障部', 'Institution, filing number and winding-up are checked; the letter to the ministry may go out', { required: true, rule: 'FJ-R17' })
  verified!: boolean;
}

@Form({ id: 'fujian-termination-published-2022', title: { zh: '公示终止备案确认', en: 'Publication of the termination' } })
export class TerminationPublished {
  @text('公示网址', 'Address', { max: 300, rule: 'FJ-R17', pattern: [/^https?:\/\/[^\s]+$/, '请填写以 http:// 或 https:// 开头的网址', 'The address begins with http:// or https://'] })
  url!: string;

  @date('公示日期', 'Published on', { rule: 'FJ-R17' })
  publishedOn!: CivilDate;

  @files('网页截图', 'Screenshot', { required: false, max: 5 })
  screenshots!: string[];
}
