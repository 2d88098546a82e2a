import { majorGroupOf } from '@beian/identifiers';
import { finding, type Finding } from './finding.js';

/** What the occupation catalogue says about a code; null when the catalogue does not know it. */
export interface CatalogueEntry {
  readonly occupation: string;
  /** The code that replaced this one when the catalogue was revised. */
  readonly replacedBy: string | null;
}

interface Line {
  readonly code: string;
  readonly occupation: string;
}

/** The regulation's rule on the range of occupations, and where it stands. */
interface RangeRule {
  readonly rule: string;
  readonly citation: string;
}

const FILEABLE_GROUPS = [3, 4, 5, 6];

/** Only major groups 3 to 6 of the catalogue can be filed; `place` is the path of the line in the form, such as `lines.2`. */
export function majorGroup({ code, occupation }: Line, place: string, range: RangeRule): Finding {
  const source = { ...range, fields: [`${place}.code`] };
  return FILEABLE_GROUPS.includes(majorGroupOf(code))
    ? finding(source, 'met', `${occupation}（${code}）属于第三至六大类`, `${occupation} (${code}) belongs to major groups 3 to 6`)
    : finding(source, 'notMet', `${occupation}（${code}）不属于第三至六大类，不能备案`, `${occupation} (${code}) is outside major groups 3 to 6 and cannot be filed`);
}

/** Whether code and name are those of the catalogue in force. */
export function catalogued({ code, occupation }: Line, place: string, entry: CatalogueEntry | null, range: RangeRule): Finding {
  const source = { ...range, fields: [`${place}.code`, `${place}.occupation`] };
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
