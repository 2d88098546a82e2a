import type { CivilDate } from '@beian/calendar';
import { choice, date, email, phone, rows, text, type ValueOf } from '@beian/procedure/forms';
import { FiledLine } from './filed-line.js';
import { ORG_KINDS } from './options.js';

const BASICS = '附件1 一';
const GIVEN = { section: 'basics', source: BASICS, readOnly: true } as const;

/** 一、机构基本信息: what the register says of the filing, and whom to ask. */
export class ApplicationBasics {
  @text('机构名称', 'Name of the institution', { ...GIVEN, max: 100 })
  orgName!: string;

  @choice('机构性质', 'Kind of institution', { ...GIVEN, rule: 'FJ-R1', options: ORG_KINDS })
  orgKind!: ValueOf<typeof ORG_KINDS>;

  @text('机构备案号', 'Filing number', { ...GIVEN, max: 30 })
  filingNo!: string;

  @date('备案生效时间', 'Valid from', GIVEN)
  validFrom!: CivilDate;

  @date('备案到期时间', 'Valid until', { ...GIVEN, rule: 'FJ-R3' })
  validUntil!: CivilDate;

  @text('备案所属地', 'Filed with', { ...GIVEN, rule: 'FJ-R3', max: 100 })
  filedWith!: string;

  @text('备案地址', 'Filed address', { section: 'basics', source: BASICS, max: 200 })
  filedAddress!: string;

  @text('评价业务负责人', 'Head of the evaluation work', { section: 'basics', source: BASICS, max: 50, sensitivity: 'P1' })
  headName!: string;

  @phone('负责人手机号码', 'Mobile phone of the head', { section: 'basics', source: BASICS, sensitivity: 'P1' })
  headPhone!: string;

  @text('评价业务联系人', 'Contact of the evaluation work', { section: 'basics', source: BASICS, max: 50, sensitivity: 'P1' })
  contactName!: string;

  @phone('联系人手机号码', 'Mobile phone of the contact', { section: 'basics', source: BASICS, sensitivity: 'P1' })
  contactPhone!: string;

  @email('电子邮箱', 'E-mail', { section: 'basics', source: BASICS })
  email!: string;

  @rows('续期职业（工种）', 'Occupations to renew', FiledLine, {
    section: 'lines', source: '通知二', rule: 'FJ-R4', max: 300, help: ['按备案登记列出，有效期内新增的一并续期', 'As the register has them, increments included'],
  })
  lines!: FiledLine[];
}
