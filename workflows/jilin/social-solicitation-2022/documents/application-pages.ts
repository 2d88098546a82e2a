import { box, column, fields, grid, gridRow, labelCell, pageBreak, subTitle, table, valueCell, type Block, type GridRow } from '@beian/documents/content';
import { dateZh, levelNames } from '../../../shared/documents/index.js';
import { standardText } from '../../../shared/forms/filing-lines.js';
import { CURRENCIES, EDUCATION } from '../../../shared/forms/options.js';
import type { SolicitationApplication } from '../forms/application.js';
import { AFFILIATIONS, CATEGORIES, SITE_PURPOSES, SYSTEMS, TENURES } from '../forms/options.js';
import type { TeamMember } from '../forms/team.js';

type Form = SolicitationApplication;
type Options = readonly (readonly [string, string, string])[];

const SHARES = [2.4, 3.6, 2.4, 3.6];

const labelOf = (options: Options, value: string): string => options.find(([option]) => option === value)?.[1] ?? '';
const ticked = (options: Options, chosen: readonly string[]): string => options.map(([value, zh]) => `${box(chosen.includes(value))}${zh}`).join('\n');
const yes = (value: boolean): string => (value ? '有' : '无');

function pair(left: readonly [string, string], right: readonly [string, string]): GridRow {
  return gridRow([labelCell(left[0]), valueCell(left[1]), labelCell(right[0]), valueCell(right[1])]);
}

function wide(label: string, value: string): GridRow {
  return gridRow([labelCell(label), valueCell(value, { columns: 3 })]);
}

export function institution(form: Form): Block {
  return grid(SHARES, [
    wide('机构名称', form.orgName),
    pair(['统一社会\n信用代码', form.uscc], ['登记（注册）\n机关', form.registrationAuthority]),
    wide('办公地址', form.officeAddress),
    pair(['注册（开办）\n资金', `${form.registeredCapital ?? ''}万元（${labelOf(CURRENCIES, form.registeredCapitalCurrency)}）`], ['独立法人资格', yes(form.independentLegalPerson)]),
    pair(['法定代表人', form.legalRepName], ['联系电话', form.legalRepPhone]),
    wide('法定代表人\n证件号码', form.legalRepIdNo),
    pair(['联系人', form.contactName], ['联系电话', form.contactPhone]),
    wide('业务范围', form.businessScope),
    wide('申报机构类别', ticked(CATEGORIES, [form.category])),
    wide('隶属层级', `${ticked(AFFILIATIONS, [form.affiliation])}${form.superiorBody === null ? '' : `\n上级主管单位：${form.superiorBody}`}`),
    wide('用人单位\n备案号', form.employerFilingNo ?? ''),
    pair(['在校生总数\n（院校填）', form.enrolment === null ? '' : `${form.enrolment}`], ['上年度\n培训人次', `${form.traineesLastYear ?? ''}`]),
  ]);
}

export function lines(form: Form): Block {
  return table(
    [column('序号', 1), column('职业编码', 2.4), column('职业名称', 2.8), column('工种名称', 2.4), column('等级', 2.8), column('评价标准或评价规范', 3.2, 'left')],
    form.lines.map((line, index) => [`${index + 1}`, line.code, line.occupation, line.workType ?? '', levelNames(line.levels.map(Number)), standardText(line)]),
    '拟开展认定的职业（工种）',
  );
}

export function premises(form: Form): readonly Block[] {
  const term = ({ tenure, leaseFrom, leaseUntil }: Form['sites'][number]): string =>
    (tenure === 'leased' && leaseFrom !== null && leaseUntil !== null ? `租赁\n${dateZh(leaseFrom)}至${dateZh(leaseUntil)}` : labelOf(TENURES, tenure));
  return [
    pageBreak, subTitle('场地与设施设备'),
    table(
      [column('序号', 1), column('场地', 3.4, 'left'), column('地址', 4, 'left'), column('用途', 2.8), column('面积\n（平方米）', 1.8), column('权属和租赁期', 3.4), column('视频监控', 1.4)],
      form.sites.map((site, index) => [`${index + 1}`, site.name, site.address, site.purposes.map((purpose) => labelOf(SITE_PURPOSES, purpose)).join('\n'), `${site.area}`, term(site), yes(site.monitored)]),
    ),
    fields([
      ['理论知识考试考场', `${form.theoryRoomCount ?? ''}个，视频监控：${yes(form.theoryMonitored)}`],
      ['办公室、保密室、证书库', [form.hasOffice, form.hasConfidentialRoom, form.hasCertificateStore].map(yes).join('、')],
      ['考务室、候考室', [form.hasExamAffairsRoom, form.hasWaitingRoom].map(yes).join('、')],
    ]),
    ...(form.equipment.length === 0 ? [] : [table(
      [column('序号', 1), column('所属职业', 2.6), column('名称', 4, 'left'), column('规格/型号', 3, 'left'), column('数量', 1.6), column('权属', 1.6)],
      form.equipment.map((item, index) => [`${index + 1}`, form.lines.find(({ code }) => code === item.code)?.occupation ?? '共用', item.name, item.model ?? '', `${item.quantity}`, labelOf(TENURES, item.tenure)]),
      '设备设施',
    )]),
  ];
}

export function people(form: Form): readonly Block[] {
  const list = (caption: string, members: readonly TeamMember[]): readonly Block[] => (members.length === 0 ? [] : [table(
    [column('序号', 1), column('姓名', 1.8), column('证件号码', 3.8), column('职务/职称/\n技能等级', 2.8), column('学历', 1.8), column('职责、考评职业\n或专业方向', 3.2, 'left')],
    members.map((member, index) => [`${index + 1}`, member.name, member.idNo, member.position, labelOf(EDUCATION, member.education), member.field]),
    caption,
  )]);
  return [
    pageBreak, subTitle('机构与人员'),
    fields([['专门工作机构', form.evaluationUnit], ['专职工作人员', `${form.fullTimeStaffCount ?? ''}人`], ['已建立的制度', ticked(SYSTEMS, form.systemsInPlace)]]),
    ...list('专职工作人员', form.staff), ...list('考评员', form.assessors), ...list('专家队伍', form.experts), ...list('内部质量督导员', form.supervisors),
  ];
}
