import type { CivilDate } from '@beian/calendar';
import { choice, date, files, flag, Form, longText, rows, text, type ValueOf } from '@beian/procedure/forms';

export const GRADES = [
  ['MEETS', '符合', 'Meets'],
  ['PARTLY', '基本符合，需改进', 'Largely meets, to improve'],
  ['NOT', '不符合', 'Does not meet'],
] as const;

const OPEN_POINT = { field: 'grade', in: ['PARTLY', 'NOT'] };

export class Finding {
  @text('评估内容', 'Subject', { max: 100 })
  subject!: string;

  @choice('评估意见', 'Finding', { options: GRADES })
  grade!: ValueOf<typeof GRADES>;

  @text('情况说明', 'Explanation', { requiredWhen: OPEN_POINT, max: 500 })
  remark!: string | null;
}

@Form({ id: 'document-review', title: { zh: '资料审核', en: 'Review of documents' } })
export class DocumentReview {
  @rows('逐项意见', 'Findings', Finding, { min: 1, max: 60, rule: 'HA-E9' })
  findings!: Finding[];

  @longText('综合意见', 'Summary', { max: 2000 })
  summary!: string;
}

@Form({ id: 'on-site-inspection', title: { zh: '现场察看与技术核查', en: 'Inspection on site' } })
export class OnSiteInspection {
  @date('察看日期', 'Visited on')
  visitedOn!: CivilDate;

  @rows('逐项意见', 'Findings', Finding, { min: 1, max: 60, rule: 'HA-E9' })
  findings!: Finding[];

  @flag('已核对人员证件、场地权属等原件', 'Originals of certificates and titles were seen', { required: true })
  originalsSeen!: boolean;

  @files('现场照片', 'Photographs', { required: false, max: 20 })
  photographs!: string[];

  @longText('综合意见', 'Summary', { max: 2000 })
  summary!: string;
}
