import { choice, date, email, Form, longText, phone, rows, text, type ValueOf } from '@beian/procedure/forms';

export const LISTED = [['LISTED', '列入', 'Listed'], ['LEFT_OUT', '不列入', 'Left out']] as const;

export class NoticeLine {
  @text('职业编码', 'Code', { readOnly: true, max: 20 })
  code!: string;

  @text('职业名称', 'Occupation', { readOnly: true, max: 100 })
  occupation!: string;

  @text('工种名称', 'Work type', { readOnly: true, required: false, max: 60 })
  workType!: string | null;

  @text('等级', 'Levels', { readOnly: true, max: 100 })
  levels!: string;

  @choice('是否列入公示', 'Listed?', { options: LISTED, rule: 'A-07' })
  listed!: ValueOf<typeof LISTED>;
}

@Form({ id: 'notice-draft', title: { zh: '拟定公示', en: 'Draft the notice' } })
export class NoticeDraft {
  @text('公示标题', 'Title', { max: 100 })
  title!: string;

  @text('拟备案单位', 'Institution', { readOnly: true, max: 100 })
  institution!: string;

  @longText('公示事由', 'What the notice says', { max: 2000, help: ['个人信息不写入公示；人员姓名已自动脱敏', 'No personal data; names of people are masked already'] })
  body!: string;

  @rows('拟备案职业（工种）', 'Occupations', NoticeLine, { min: 1, max: 200 })
  lines!: NoticeLine[];

  @longText('须作的调整', 'What has to change', { readOnly: true, required: false, max: 2000, rule: 'A-07' })
  change!: string | null;

  @phone('异议受理电话', 'Phone for objections', { sensitivity: 'P0' })
  phone!: string;

  @email('异议受理邮箱', 'E-mail for objections', { required: false, sensitivity: 'P0' })
  email!: string | null;

  @text('异议受理地址', 'Address for objections', { required: false, max: 200 })
  address!: string | null;
}

export const APPROVALS = [['APPROVED', '同意发布', 'Publish'], ['RETURNED', '退回修改', 'Return']] as const;

@Form({ id: 'notice-approval', title: { zh: '公示审签', en: 'Approve the notice' } })
export class NoticeApproval {
  @text('公示标题', 'Title', { readOnly: true, max: 100 })
  title!: string;

  @longText('公示内容', 'What the public will read', { readOnly: true, max: 20000 })
  shown!: string;

  @date('今日发布则公示至', 'Last day when published today', { readOnly: true, rule: 'A-06' })
  endsOn!: string;

  @text('提示', 'Note', { readOnly: true, required: false, max: 200, rule: 'A-06' })
  warning!: string | null;

  @choice('审签意见', 'Decision', { options: APPROVALS, rule: 'A-06' })
  outcome!: ValueOf<typeof APPROVALS>;

  @longText('意见', 'Opinion', { requiredWhen: { field: 'outcome', in: ['RETURNED'] }, max: 1000 })
  opinion!: string | null;
}
