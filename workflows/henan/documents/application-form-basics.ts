import { box, grid, gridRow, labelCell, valueCell, type Block, type GridRow } from '@beian/documents/content';
import type { ApplicationFormData, LegalForm, OrgSubKind } from './application-form-data.js';

const SHARES = [2.4, 1.6, 2.4, 2.1, 1.9, 1.9];

const SUB_KINDS: Readonly<Record<OrgSubKind, string>> = {
  nationalEmployerBranch: '全国性用人单位分支机构',
  provinceEmployer: '省内其他用人单位',
  nationalSocialBranch: '全国社评组织分支',
  industrySocialBranch: '行业社评组织分支',
  provinceSocial: '省内其他社评组织',
  college: '院校',
  other: '其他',
};

function legalForms(chosen: readonly LegalForm[]): string {
  const tick = (form: LegalForm) => box(chosen.includes(form));
  return [
    `${tick('enterprise')}企业（${tick('centralEnterprise')}央企）`,
    `${tick('college')}院校（${tick('privateCollege')}民办）`,
    `${tick('privateNonEnterprise')}民办非企业单位`,
    `${tick('association')}社会团体`,
    `${tick('otherInstitution')}其他事业单位　${tick('other')}其他`,
  ].join('\n');
}

function subKinds(chosen: OrgSubKind): string {
  const tick = (kind: OrgSubKind) => `${box(chosen === kind)}${SUB_KINDS[kind]}`;
  return `${tick('nationalEmployerBranch')}　${tick('provinceEmployer')}\n${tick('nationalSocialBranch')}　${tick('industrySocialBranch')}　${tick('provinceSocial')}\n${tick('college')}　${tick('other')}`;
}

function wide(label: string, value: string): GridRow {
  return gridRow([labelCell(label), valueCell(value, { columns: 5 })]);
}

function count(value: number | null): string {
  return value === null ? '' : `${value}`;
}

function people(data: ApplicationFormData): readonly GridRow[] {
  return [
    gridRow([
      labelCell('单位法人', { rows: 2 }), labelCell('姓名'), valueCell(data.legalRep.name), labelCell('联系电话'), valueCell(data.legalRep.phone, { columns: 2 }),
    ]),
    gridRow([labelCell('身份证号'), valueCell(data.legalRep.idNo, { columns: 4 })]),
    gridRow([labelCell('联系人'), labelCell('姓名'), valueCell(data.contact.name), labelCell('联系电话'), valueCell(data.contact.phone, { columns: 2 })]),
    gridRow([labelCell('职工总数'), valueCell(count(data.staffTotal), { columns: 2 }), labelCell('缴纳社保人数'), valueCell(count(data.insuredTotal), { columns: 2 })]),
  ];
}

export function basics(data: ApplicationFormData): Block {
  const wholeLine = (text: string) => gridRow([valueCell(text, { columns: 6 })]);
  return grid(SHARES, [
    wide('单位名称', data.orgName),
    wide('办公地址', data.officeAddress),
    wide('注册（登记）\n机关', data.registrationAuthority),
    wide('统一社会\n信用代码', data.uscc),
    gridRow([
      labelCell('注册（登记）\n资金'), valueCell(data.registeredCapital, { columns: 2 }), labelCell('单位性质'), valueCell(legalForms(data.legalForm), { columns: 2 }),
    ]),
    ...people(data),
    wholeLine(`技能人员数（仅企业填）：${count(data.skilledTotal)}`),
    wholeLine(`年招生人数（仅院校填）：${count(data.yearlyEnrolment)}`),
    wholeLine(`社会组织等级评估（民政部门）：${data.socialOrgGrade ?? ''}`),
    wide('评价机构\n备案号', data.filingNo ?? ''),
    gridRow([labelCell('申请备案评价\n机构类型'), valueCell(subKinds(data.orgSubKind), { columns: 5 })], 56),
  ]);
}
