import type { CivilDate } from '@beian/calendar';
import { choice, creditCode, date, ID_TYPE_OPTIONS, idNumber, multiChoice, number, phone, region, text } from '@beian/procedure/forms';
import type { ValueOf } from '@beian/procedure/forms';
import { CURRENCIES } from '../../../shared/forms/options.js';
import { BUSINESS_TYPES, LEGAL_FORMS, SOCIAL_GRADES } from './application-options.js';

const COVER = '附件1 封面';
const BASICS = '附件1 基础信息';

/** The cover and the basic part of annex 1, as any kind of institution fills it in. */
export class ApplicationBasics {
  @text('单位名称', 'Name of the institution', { section: 'basics', source: COVER, max: 100, help: ['与营业执照或登记证书一致', 'As on the business licence or registration certificate'] })
  orgName!: string;

  @choice('申请业务类型', 'Kind of application', { section: 'basics', source: COVER, options: BUSINESS_TYPES, readOnly: true })
  businessType!: ValueOf<typeof BUSINESS_TYPES>;

  @text('评价机构类型', 'Type of evaluation institution', {
    section: 'basics', source: COVER, required: false, max: 60, help: ['不填的，按“申请备案评价机构类型”打印', 'If empty, the kind of institution chosen below is printed'],
  })
  orgTypeText!: string | null;

  @date('填报时间', 'Filled in on', { section: 'basics', source: COVER })
  filledOn!: CivilDate;

  @region('办公所在地', 'Region of the office', { section: 'basics', source: BASICS })
  officeRegion!: string;

  @text('办公地址', 'Office address', { section: 'basics', source: BASICS, max: 200, help: ['填写到门牌号，如：新乡市红旗区平原路1号', 'Down to the house number'] })
  officeAddress!: string;

  @text('注册（登记）机关', 'Registration authority', { section: 'basics', source: BASICS, max: 100 })
  registrationAuthority!: string;

  @region('注册（登记）所在地', 'Region of registration', {
    section: 'basics', source: '第一部分（三）', rule: 'HA-E3', help: ['决定由哪个市级部门受理', 'Decides which city accepts the application'],
  })
  registrationRegion!: string;

  @creditCode('统一社会信用代码', 'Unified social credit code', { section: 'basics', source: BASICS })
  uscc!: string;

  @number('注册（登记）资金（万元）', 'Registered capital (10,000)', { section: 'basics', source: BASICS, max: 9_999_999_999, decimals: 6 })
  registeredCapital!: number;

  @choice('注册资金币种', 'Currency', { section: 'basics', source: BASICS, options: CURRENCIES })
  registeredCapitalCurrency!: ValueOf<typeof CURRENCIES>;

  @multiChoice('单位性质', 'Legal form', { section: 'basics', source: BASICS, options: LEGAL_FORMS })
  legalForm!: ValueOf<typeof LEGAL_FORMS>[];

  @text('单位法人姓名', 'Legal representative', { section: 'people', source: BASICS, max: 50, sensitivity: 'P2', help: ['指法定代表人（负责人）', 'The legal representative or head'] })
  legalRepName!: string;

  @phone('单位法人联系电话', 'Phone of the legal representative', { section: 'people', source: BASICS })
  legalRepPhone!: string;

  @choice('单位法人证件类型', 'Identity document of the legal representative', { section: 'people', source: BASICS, options: ID_TYPE_OPTIONS })
  legalRepIdType!: ValueOf<typeof ID_TYPE_OPTIONS>;

  @idNumber('单位法人身份证号', 'Identity number of the legal representative', { section: 'people', source: BASICS, idType: 'legalRepIdType' })
  legalRepIdNo!: string;

  @text('联系人姓名', 'Contact', { section: 'people', source: BASICS, max: 50, sensitivity: 'P1' })
  contactName!: string;

  @phone('联系人电话', 'Phone of the contact', { section: 'people', source: BASICS, sensitivity: 'P1' })
  contactPhone!: string;

  @number('职工总数', 'Staff', { section: 'people', source: BASICS, min: 1, max: 9_999_999 })
  staffTotal!: number;

  @number('缴纳社保人数', 'Staff in social insurance', { section: 'people', source: BASICS, rule: 'HA-E5', max: 9_999_999 })
  insuredTotal!: number;

  @number('技能人员数', 'Skilled staff', {
    section: 'people', source: '附件1 技能人员数（仅企业填）', rule: 'HA-E6', max: 9_999_999, showWhen: { field: 'legalForm', in: ['enterprise', 'centralEnterprise'] },
  })
  skilledTotal!: number | null;

  @number('年招生人数', 'Yearly enrolment', {
    section: 'people', source: '附件1 年招生人数（仅院校填）', max: 9_999_999, showWhen: { field: 'legalForm', in: ['college', 'privateCollege'] },
  })
  yearlyEnrolment!: number | null;

  @choice('社会组织等级评估', 'Grade of the social organisation', {
    section: 'people', source: '附件1 社会组织等级评估（民政部门）', options: SOCIAL_GRADES, showWhen: { field: 'legalForm', in: ['privateNonEnterprise', 'association'] },
  })
  socialOrgGrade!: ValueOf<typeof SOCIAL_GRADES> | null;

  @text('评价机构备案号', 'Filing number', { section: 'people', source: BASICS, max: 30, showWhen: { field: 'businessType', in: ['increment', 'change'] } })
  filingNo!: string | null;
}
