import type { ProvinceDeclaration } from '@beian/procedure/declaration';
import type { FilingApplication } from '../forms/application.js';
import { established, funding, incentives, resources, skilledWorkforce, supervision } from './conditions.js';
import { finding } from '../../../shared/rules/finding.js';
import type { Finding } from '../../../shared/rules/finding.js';
import { checkLine } from './line-check.js';
import type { CatalogueEntry } from '../../../shared/rules/catalogue-check.js';
import { managementRules, planSections } from './plan-and-rules.js';

/** What the initial reviewer goes through: conditions HA-E5 to HA-E10, scope HA-E11 line by line, plan and rules, HA-E14. */
export function reviewChecklist(form: FilingApplication, province: ProvinceDeclaration, catalogue: (code: string) => CatalogueEntry | null): readonly Finding[] {
  return [
    established(form, province), skilledWorkforce(form), incentives(form), funding(form), resources(form), supervision(),
    ...form.lines.flatMap((line, index) => checkLine(line, `lines.${index}`, catalogue(line.code))),
    planSections(form), managementRules(form), affiliationDeclared(form), centralBranchMaterials(form),
  ];
}

/** HA-E3: the affiliation is declared; what the form says elsewhere may contradict it. */
function affiliationDeclared({ affiliation, legalForm }: FilingApplication): Finding {
  const source = { rule: 'HA-E3', citation: '豫职评〔2024〕4号 第一部分（三）受理机构', fields: ['affiliation', 'superiorBody', 'legalForm'] };
  const central = legalForm.includes('centralEnterprise');
  if (central !== (affiliation === 'centralBranch')) {
    return finding(source, 'toJudge', '单位性质中的“央企”与声明的隶属关系不一致，请核对隶属关系证明', 'The legal form and the declared affiliation disagree about a central enterprise; check the proof');
  }
  return affiliation === 'other'
    ? finding(source, 'notApplicable', '声明为其他用人单位，无须证明隶属关系', 'Declared as other employer; no affiliation to prove')
    : finding(source, 'toJudge', '请核对隶属关系证明材料', 'Check the proof of affiliation');
}

/** HA-E14: three more materials of the group. */
function centralBranchMaterials({ affiliation }: FilingApplication): Finding {
  const source = { rule: 'HA-E14', citation: '豫职评〔2024〕4号 第一部分（八）8', fields: ['affiliation'] };
  return affiliation === 'centralBranch'
    ? finding(source, 'toJudge', '央企分支机构：请核对人社部同意文件、集团实施方案和区域管理情况', "Branch of a central enterprise: check the ministry's consent, the plan of the group and its regional management statement")
    : finding(source, 'notApplicable', '不是央企分支机构', 'Not a branch of a central enterprise');
}
