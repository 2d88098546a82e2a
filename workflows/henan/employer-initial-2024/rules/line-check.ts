import { majorGroupOf } from '@beian/identifiers';
import type { OccupationLine, StandardKind } from '../forms/occupation-line.js';
import { standardText } from '../forms/filing-lines.js';
import { finding } from './finding.js';
import type { Finding, RuleSource } from './finding.js';

/** What the occupation catalogue says about a code; null when the catalogue does not know it. */
export interface CatalogueEntry {
  readonly occupation: string;
  /** The code that replaced this one when the catalogue was revised. */
  readonly replacedBy: string | null;
}

/** HA-E11: an employer may use a national standard or a norm that the ministry filed and published. */
export const EMPLOYER_STANDARDS: readonly StandardKind[] = ['national', 'industryNorm', 'enterpriseNorm'];

const FILEABLE_GROUPS = [3, 4, 5, 6];
const CITATION = '豫职评〔2024〕4号 第一部分（六）申报职业（工种）范围';

/** The checks of one line; `place` is its path in the form, such as `lines.2`. */
export function checkLine(line: OccupationLine, place: string, catalogue: CatalogueEntry | null, accepted = EMPLOYER_STANDARDS): readonly Finding[] {
  return [majorGroup(line, place), catalogued(line, place, catalogue), standard(line, place, accepted)];
}

function majorGroup({ code, occupation }: OccupationLine, place: string): Finding {
  const source: RuleSource = { rule: 'HA-G4', citation: CITATION, fields: [`${place}.code`] };
  return FILEABLE_GROUPS.includes(majorGroupOf(code))
    ? finding(source, 'met', `${occupation}（${code}）属于第三至六大类`, `${occupation} (${code}) belongs to major groups 3 to 6`)
    : finding(source, 'notMet', `${occupation}（${code}）不属于第三至六大类，不能备案`, `${occupation} (${code}) is outside major groups 3 to 6 and cannot be filed`);
}

function catalogued({ code, occupation }: OccupationLine, place: string, entry: CatalogueEntry | null): Finding {
  const source: RuleSource = { rule: 'HA-G4', citation: CITATION, fields: [`${place}.code`, `${place}.occupation`] };
  if (entry === null) {
    return finding(source, 'toJudge', `系统的职业目录中没有 ${code}，请核对是否在现行大典和可备案清单内`, `The catalogue kept here does not know ${code}; check the current catalogue and the list of fileable occupations`);
  }
  if (entry.replacedBy !== null) {
    return finding(source, 'notMet', `编码 ${code} 已调整为 ${entry.replacedBy}，请更正`, `Code ${code} was replaced by ${entry.replacedBy}; correct it`);
  }
  return entry.occupation === occupation
    ? finding(source, 'met', `${code} ${occupation}与职业目录一致`, `${code} ${occupation} agrees with the catalogue`)
    : finding(source, 'toJudge', `${code} 在职业目录中为“${entry.occupation}”，申请填写为“${occupation}”，请核对`, `${code} is "${entry.occupation}" in the catalogue, the application says "${occupation}"; check it`);
}

function standard(line: OccupationLine, place: string, accepted: readonly StandardKind[]): Finding {
  const source: RuleSource = { rule: 'HA-E11', citation: CITATION, fields: [`${place}.standardKind`, `${place}.standardYear`, `${place}.normName`] };
  const written = standardText(line);
  if (!accepted.includes(line.standardKind)) {
    return finding(source, 'notMet', `${line.occupation}只有评价规范，没有国家职业标准，不能备案`, `${line.occupation} has an evaluation norm but no national standard and cannot be filed`);
  }
  if (line.standardKind === 'national') return finding(source, 'met', `${line.occupation}：${written}`, `${line.occupation}: national standard of ${line.standardYear}`);
  return finding(source, 'toJudge', `${line.occupation}使用“${written}”，请核对其已经人社部备案公示（材料7）`, `${line.occupation} uses the norm "${written}"; check that the ministry filed and published it (material 7)`);
}
