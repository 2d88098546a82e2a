import type { FilingFacts, FilingLine, ProvinceDeclaration } from '@beian/procedure/declaration';
import { isInProvince } from '../../../shared/rules/authorities.js';
import { finding, type Finding } from '../../../shared/rules/finding.js';
import type { SolicitationApplication } from '../forms/application.js';
import { CATEGORIES, PROHIBITIONS } from '../forms/options.js';
import { place } from './place.js';

/** What the rules need of a filing in the register. */
export type EmployerFiling = Pick<FilingFacts, 'filingNo' | 'kindLetter' | 'status' | 'filingRegion'> & { readonly lines: readonly (LineKind & { readonly status: 'active' | 'exited' })[] };

type LineKind = Pick<FilingLine, 'code' | 'workType'>;

const EMPLOYER = 'Y';
const IN_FORCE: readonly FilingFacts['status'][] = ['active', 'expiring', 'rectifying'];

/** The applicant's own filings as an employer of the province that are in force. */
export function employerFilingsIn(filings: readonly EmployerFiling[], province: ProvinceDeclaration): readonly EmployerFiling[] {
  return filings.filter(({ kindLetter, status, filingRegion }) => kindLetter === EMPLOYER && IN_FORCE.includes(status) && isInProvince(filingRegion, province));
}

/** A line that is filed without a work type is filed for the whole occupation. */
export function isFiledFor({ code, workType }: LineKind, filings: readonly EmployerFiling[]): boolean {
  return filings.some(({ lines }) => lines.some((filed) => filed.status === 'active' && filed.code === code && (filed.workType === null || filed.workType === workType)));
}

/** JL-S3: an enterprise must be filed in the province and evaluate its own staff already (T-28). */
export function filedEmployer({ category, employerFilingNo }: SolicitationApplication, filings: readonly EmployerFiling[]): Finding {
  const source = { rule: 'JL-S3', citation: place('一（一）3；二（二）1'), fields: ['category', 'employerFilingNo'] };
  if (category !== 'enterprise') return finding(source, 'notApplicable', '申报机构不是企业', 'The applicant is no enterprise');
  const [filed] = filings;
  if (filed === undefined) return finding(source, 'notMet', '备案登记中没有该企业在本省有效的用人单位备案，不符合企业申报条件', 'The register holds no employer filing of this enterprise in force in the province: it is not eligible');
  return filings.some(({ filingNo }) => filingNo === employerFilingNo)
    ? finding(source, 'met', `已备案用人单位，备案号${filed.filingNo}`, `Filed as employer under ${filed.filingNo}`)
    : finding(source, 'toJudge', `备案登记的备案号为${filings.map(({ filingNo }) => filingNo).join('、')}，申请填写为${employerFilingNo ?? ''}，请核对`, `The register has ${filings.map(({ filingNo }) => filingNo).join(', ')}, the application says ${employerFilingNo ?? ''}; check it`);
}

/** JL-S4; public colleges are no bodies that act for government. */
export function notGovernment({ category, publicInstitution, delinked }: SolicitationApplication): Finding {
  const source = { rule: 'JL-S4', citation: place('一（一）5'), fields: ['publicInstitution', 'delinked'] };
  if (category === 'college') return finding(source, 'met', '院校可以申报', 'Colleges may apply');
  if (publicInstitution) return finding(source, 'notMet', '政府部门所属事业单位不能申报', 'A public institution under a department of government may not apply');
  if (category !== 'association') return finding(source, 'met', '不属于政府及其所属部门', 'Not a body of government');
  return delinked === true
    ? finding(source, 'toJudge', '行业组织声明已与政府部门脱钩，请核对', 'The association says that it was separated from government; check it')
    : finding(source, 'notMet', '未与政府部门脱钩的社会团体不能申报', 'An association that was not separated from government may not apply');
}

/** JL-S5, one finding a ground: what the applicant declares, and what the reviewer looks up. */
export function prohibitions({ declaredProhibitions }: SolicitationApplication): readonly Finding[] {
  return PROHIBITIONS.map(([value, zh, en], index) => {
    const source = { rule: 'JL-S5', citation: place(`一（一）6（${index + 1}）`), fields: ['declaredProhibitions'] };
    return (declaredProhibitions ?? []).includes(value)
      ? finding(source, 'notMet', `申报机构声明存在：${zh}`, `The applicant declares: ${en}`)
      : finding(source, 'toJudge', `申报机构未声明“${zh}”，请查询核实`, `Not declared: ${en}; look it up`);
  });
}

/** JL-S6: an independent legal person registered in the province, with training or evaluation among its registered business. */
export function established(form: SolicitationApplication, province: ProvinceDeclaration): Finding {
  const source = { rule: 'JL-S6', citation: place('一（二）1'), fields: ['registrationRegion', 'independentLegalPerson', 'businessScope'] };
  if (!isInProvince(form.registrationRegion, province)) return finding(source, 'notMet', '不在吉林省内登记', 'Not registered in Jilin');
  if (!form.independentLegalPerson) return finding(source, 'notMet', '不具有独立法人资格', 'Not an independent legal person');
  return finding(source, 'toJudge', `登记或批准的业务范围：${form.businessScope}；请判断是否具备培训或评价相关业务范围`, `Registered or approved business: ${form.businessScope}; judge whether it includes training or evaluation`);
}

/** JL-S7: influence and experience in the occupations applied for. */
export function experience({ category, traineesLastYear }: SolicitationApplication): Finding {
  const source = { rule: 'JL-S7', citation: place('一（一）4；一（二）2'), fields: ['traineesLastYear'] };
  const kind = CATEGORIES.find(([value]) => value === category)?.[1] ?? '';
  return finding(source, 'toJudge', `${kind}，上年度培训 ${traineesLastYear} 人次；请结合申请报告判断影响力、资源和经验`, `${traineesLastYear} trainees last year; judge influence, resources and experience by the report`);
}
