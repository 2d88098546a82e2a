import { lineName } from '@beian/procedure/declaration';
import { standardText } from '../../../shared/forms/filing-lines.js';
import { catalogued, majorGroup, type CatalogueEntry } from '../../../shared/rules/catalogue-check.js';
import { finding, type Finding } from '../../../shared/rules/finding.js';
import type { SolicitationApplication } from '../forms/application.js';
import type { SolicitationLine } from '../forms/solicitation-line.js';
import { isFiledFor, type EmployerFiling } from './eligibility.js';
import { place as inRegulation } from './place.js';

const RANGE = inRegulation('二（一）');
const AUTHORITY = '二（二）';

export interface LineSurroundings {
  readonly category: SolicitationApplication['category'];
  readonly catalogue: CatalogueEntry | null;
  /** Filings of the applicant as employer, in force in the province. */
  readonly employerFilings: readonly EmployerFiling[];
}

/** The checks of one line; `place` is its path in the form, such as `lines.2`. */
export function checkLine(line: SolicitationLine, place: string, around: LineSurroundings): readonly Finding[] {
  const range = { rule: 'JL-S12', citation: RANGE };
  return [majorGroup(line, place, range), catalogued(line, place, around.catalogue, range), standard(line, place), notAQualification(line, place), authority(line, place, around)];
}

/** JL-S12: a national standard, or a norm that the ministry filed and published. */
function standard(line: SolicitationLine, place: string): Finding {
  const source = { rule: 'JL-S12', citation: RANGE, fields: [`${place}.standardKind`, `${place}.standardYear`, `${place}.normName`] };
  const [name, written] = [lineName(line), standardText(line)];
  return line.standardKind === 'national'
    ? finding(source, 'met', `${name}：${written}`, `${name}: national standard of ${line.standardYear}`)
    : finding(source, 'toJudge', `${name}使用“${written}”，请核对其已经人社部备案公示（材料8）`, `${name} uses the norm "${written}"; check that the ministry filed and published it (material 8)`);
}

/** JL-S13: occupations of the catalogue of vocational qualifications are not evaluated for a skill level. */
function notAQualification({ occupation, code }: SolicitationLine, place: string): Finding {
  return finding({ rule: 'JL-S13', citation: RANGE, fields: [`${place}.code`] }, 'toJudge',
    `请核对${occupation}（${code}）不在现行《国家职业资格目录》技能人员职业资格中`, `Check that ${occupation} (${code}) is not in the catalogue of vocational qualifications`);
}

/** JL-S14: what an institution may evaluate follows from its kind. */
function authority(line: SolicitationLine, place: string, { category, employerFilings }: LineSurroundings): Finding {
  const source = (item: number) => ({ rule: 'JL-S14', citation: inRegulation(`${AUTHORITY}${item}`), fields: [`${place}.code`, `${place}.enrolledStudents`] });
  const { enrolledStudents } = line;
  const occupation = lineName(line);
  switch (category) {
    case 'enterprise':
      return isFiledFor(line, employerFilings)
        ? finding(source(1), 'met', `${occupation}在企业已备案的职业（工种）范围内`, `${occupation} is among the occupations the enterprise is filed for`)
        : finding(source(1), 'notMet', `${occupation}不在企业已备案的职业（工种）范围内`, `${occupation} is not among the occupations the enterprise is filed for`);
    case 'college':
      return (enrolledStudents ?? 0) > 0
        ? finding(source(2), 'toJudge', `${occupation}有在校生 ${enrolledStudents} 人，请核对在学科专业范围内`, `${enrolledStudents} students are enrolled for ${occupation}; check that it lies within the college's disciplines`)
        : finding(source(2), 'inPrinciple', `${occupation}没有在校生；原则上不符合，确需认定的请说明理由`, `Nobody is enrolled for ${occupation}; in principle not met, a reviewer who accepts it gives the reason`);
    case 'association':
      return finding(source(3), 'toJudge', `请判断${occupation}是否为本机构的主体业务`, `Judge whether ${occupation} belongs to the association's main business`);
    case 'trainingBody':
      return finding(source(4), 'toJudge', `请判断${occupation}是否在规定的培训范围内`, `Judge whether ${occupation} lies within the permitted training scope`);
  }
}
