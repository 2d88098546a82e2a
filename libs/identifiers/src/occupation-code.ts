import { accept, refuse, type Check } from './check.js';
import { normalCode } from './normal-form.js';

const SHAPE = /^([1-8])-\d{2}-\d{2}-\d{2}$/;

export interface OccupationCodeRule {
  /** Major groups (大类) that may be filed; without it every group of the catalogue is allowed. */
  readonly majorGroups?: readonly number[];
}

/** Major, medium, minor and unit group of the occupation catalogue, such as 6-31-01-03. */
export function checkOccupationCode(input: string, { majorGroups }: OccupationCodeRule = {}): Check {
  const code = normalCode(input).replaceAll(/[‐‑–—−]/g, '-');
  const match = SHAPE.exec(code);
  if (!match) {
    return refuse(
      'OCCUPATION_CODE_SHAPE',
      `职业编码“${code}”格式不正确，应为“大类-中类-小类-细类”，例如 6-31-01-03`,
      `"${code}" is not an occupation code; write the four groups like 6-31-01-03`,
    );
  }
  if (majorGroups && !majorGroups.includes(Number(match[1]))) {
    return refuse(
      'OCCUPATION_CODE_MAJOR_GROUP',
      `职业编码 ${code} 属于第 ${match[1]} 大类，可以备案的是第 ${majorGroups.join('、')} 大类`,
      `Occupation code ${code} belongs to major group ${match[1]}; groups ${majorGroups.join(', ')} can be filed`,
    );
  }
  return accept(code);
}

export function majorGroupOf(code: string): number {
  return Number(code.charAt(0));
}
