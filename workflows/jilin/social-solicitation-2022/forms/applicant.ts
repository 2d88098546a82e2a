import type { CivilDate } from '@beian/calendar';
import { choice, creditCode, date, flag, ID_TYPE_OPTIONS, idNumber, multiChoice, number, phone, region, text } from '@beian/procedure/forms';
import type { ValueOf } from '@beian/procedure/forms';
import { CURRENCIES } from '../../../shared/forms/options.js';
import { AFFILIATIONS, CATEGORIES, PROHIBITIONS } from './options.js';
import { FORM } from './sources.js';

const ENTERPRISE = { field: 'category', in: ['enterprise'] };
const ASSOCIATION = { field: 'category', in: ['association'] };
const COLLEGE = { field: 'category', in: ['college'] };

/** Who applies: the institution, its kind and affiliation, and what stands against it. */
export class Applicant {
  @text('机构名称', 'Name of the institution', { section: 'institution', source: FORM, max: 100, help: ['与法人登记证书一致', 'As on the registration certificate'] })
  orgName!: string;

  @date('填报时间', 'Filled in on', { section: 'institution', source: FORM })
  filledOn!: CivilDate;

  @creditCode('统一社会信用代码', 'Unified social credit code', { section: 'institution', source: FORM })
  uscc!: string;

  @text('登记（注册）机关', 'Registration authority', { section: 'institution', source: FORM, max: 100 })
  registrationAuthority!: string;

  @region('登记（注册）所在地', 'Region of registration', { section: 'institution', source: FORM, rule: 'JL-S17', help: ['市（州）属及以下机构由所在地中心受理', 'Decides which centre accepts a municipal body'] })
  registrationRegion!: string;

  @text('办公地址', 'Office address', { section: 'institution', source: FORM, max: 200 })
  officeAddress!: string;

  @number('注册（开办）资金（万元）', 'Registered capital (10,000)', { section: 'institution', source: FORM, max: 9_999_999_999, decimals: 6 })
  registeredCapital!: number;

  @choice('币种', 'Currency', { section: 'institution', source: FORM, options: CURRENCIES })
  registeredCapitalCurrency!: ValueOf<typeof CURRENCIES>;

  @text('登记或批准的业务范围', 'Registered or approved business', { section: 'institution', source: '一（二）1', rule: 'JL-S6', max: 500 })
  businessScope!: string;

  @flag('具有独立法人资格', 'Independent legal person', { section: 'institution', source: '一（二）1', rule: 'JL-S6' })
  independentLegalPerson!: boolean;

  @text('法定代表人姓名', 'Legal representative', { section: 'people', source: FORM, max: 50, sensitivity: 'P2' })
  legalRepName!: string;

  @phone('法定代表人联系电话', 'Phone of the legal representative', { section: 'people', source: FORM })
  legalRepPhone!: string;

  @choice('法定代表人证件类型', 'Identity document of the legal representative', { section: 'people', source: FORM, options: ID_TYPE_OPTIONS })
  legalRepIdType!: ValueOf<typeof ID_TYPE_OPTIONS>;

  @idNumber('法定代表人证件号码', 'Identity number of the legal representative', { section: 'people', source: FORM, idType: 'legalRepIdType' })
  legalRepIdNo!: string;

  @text('联系人姓名', 'Contact', { section: 'people', source: FORM, max: 50, sensitivity: 'P1' })
  contactName!: string;

  @phone('联系人电话', 'Phone of the contact', { section: 'people', source: FORM, sensitivity: 'P1' })
  contactPhone!: string;

  @choice('申报机构类别', 'Kind of applicant', { section: 'scope', source: '一（一）1—4', rule: 'JL-S2', options: CATEGORIES })
  category!: ValueOf<typeof CATEGORIES>;

  @choice('隶属层级', 'Affiliation', { section: 'scope', source: '四（一）', rule: 'JL-S17', options: AFFILIATIONS, help: ['中省属机构直接向省中心申报', 'Central and provincial bodies apply to the provincial centre'] })
  affiliation!: ValueOf<typeof AFFILIATIONS>;

  @text('上级主管单位', 'Superior body', { section: 'scope', source: FORM, rule: 'JL-S17', max: 100, showWhen: { field: 'affiliation', in: ['centralProvincial'] } })
  superiorBody!: string | null;

  @text('用人单位备案号', 'Filing number as employer', { section: 'scope', source: '一（一）3', rule: 'JL-S3', max: 30, showWhen: ENTERPRISE, help: ['经我省人社部门备案、面向内部职工开展自主评价的备案号', 'Of the filing to evaluate its own staff in Jilin'] })
  employerFilingNo!: string | null;

  @flag('属于政府部门所属事业单位', 'Public institution under a department of government', { section: 'scope', source: '一（一）5', rule: 'JL-S4' })
  publicInstitution!: boolean;

  @flag('已与政府部门脱钩', 'Separated from government', { section: 'scope', source: '一（一）5', rule: 'JL-S4', showWhen: ASSOCIATION })
  delinked!: boolean | null;

  @number('在校生总数', 'Students enrolled', { section: 'scope', source: FORM, rule: 'JL-S14', max: 9_999_999, showWhen: COLLEGE })
  enrolment!: number | null;

  @number('上年度培训人次', 'Trainees last year', { section: 'scope', source: '一（一）4', rule: 'JL-S7', max: 9_999_999 })
  traineesLastYear!: number;

  @multiChoice('存在下列不得申报情形', 'Grounds that forbid an application', {
    section: 'scope', source: '一（一）6', rule: 'JL-S5', options: PROHIBITIONS, required: false, help: ['如实勾选；没有的不勾选', 'Tick what applies; leave empty if nothing does'],
  })
  declaredProhibitions!: ValueOf<typeof PROHIBITIONS>[];
}
