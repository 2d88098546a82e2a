import { lineName } from '@beian/procedure/declaration';
import { catalogued, majorGroup, type CatalogueEntry } from '../../../shared/rules/catalogue-check.js';
import { finding, type Finding, type RuleSource } from '../../../shared/rules/finding.js';
import type { OccupationLine, StandardKind } from '../forms/occupation-line.js';
import { standardText } from '../../../shared/forms/filing-lines.js';

/** HA-E11: an employer may use a national standard or a norm that the ministry filed and published. */
export const EMPLOYER_STANDARDS: readonly StandardKind[] = ['national', 'industryNorm', 'enterpriseNorm'];

const CITATION = '豫职评〔2024〕4号 第一部分（六）申报职业（工种）范围';

/** The checks of one line; `place` is its path in the form, such as `lines.2`. */
export function checkLine(line: OccupationLine, place: string, catalogue: CatalogueEntry | null, accepted = EMPLOYER_STANDARDS): readonly Finding[] {
  const range = { rule: 'HA-G4', citation: CITATION };
  return [majorGroup(line, place, range), catalogued(line, place, catalogue, range), standard(line, place, accepted)];
}

function standard(line: OccupationLine, place: string, accepted: readonly StandardKind[]): Finding {
  const source: RuleSource = { rule: 'HA-E11', citation: CITATION, fields: [`${place}.standardKind`, `${place}.standardYear`, `${place}.normName`] };
  const [name, written] = [lineName(line), standardText(line)];
  if (!accepted.includes(line.standardKind)) {
    return finding(source, 'notMet', `${name}只有评价规范，没有国家职业标准，不能备案`, `${name} has an evaluation norm but no national standard and cannot be filed`);
  }
  if (line.standardKind === 'national') return finding(source, 'met', `${name}：${written}`, `${name}: national standard of ${line.standardYear}`);
  return finding(source, 'toJudge', `${name}使用“${written}”，请核对其已经人社部备案公示（材料7）`, `${name} uses the norm "${written}"; check that the ministry filed and published it (material 7)`);
}
