import type { Violation } from '@beian/procedure/declaration';
import type { ApplicationResources } from './application-resources.js';
import type { OccupationLine } from './occupation-line.js';
import { violation } from '../../../shared/forms/violation.js';

/** Rules between the rows of 申请职业（工种） and what refers to them. */
export function checkLines({ lines, equipment, filledOn }: ApplicationResources): readonly Violation[] {
  const codes = new Set(lines.map(({ code }) => code));
  const year = Number(filledOn.slice(0, 4));
  return [
    ...lines.flatMap((line, index) => (isRepeated(lines, index) ? [repeated(line, index)] : [])),
    ...lines.flatMap(({ standardYear }, index) => (standardYear !== null && standardYear > year ? [notPublishedYet(standardYear, index)] : [])),
    ...equipment.flatMap(({ code }, index) => (code !== null && !codes.has(code) ? [foreignEquipment(code, index)] : [])),
  ];
}

function isRepeated(lines: readonly OccupationLine[], index: number): boolean {
  const line = lines[index];
  return lines.findIndex(({ code, workType }) => code === line?.code && workType === line.workType) < index;
}

function repeated({ code, workType }: OccupationLine, index: number): Violation {
  const name = workType === null ? code : `${code} ${workType}`;
  return violation(`lines.${index}.code`, 'LINE_REPEATED', 'HA-E11',
    `${name} 已在前面填过，请合并为一行，在“等级”中一并勾选`, `${name} stands above already; merge the rows and tick all levels in one`);
}

function notPublishedYet(year: number, index: number): Violation {
  return violation(`lines.${index}.standardYear`, 'STANDARD_YEAR_IN_FUTURE', 'HA-E11',
    `标准发布年份 ${year} 晚于填报时间，请核对`, `The standard's year ${year} lies after the date of the application; check it`);
}

function foreignEquipment(code: string, index: number): Violation {
  return violation(`equipment.${index}.code`, 'EQUIPMENT_FOR_OTHER_OCCUPATION', 'HA-E9',
    `职业 ${code} 不在申请职业（工种）中，请更正编码，各职业共用的设备不填`,
    `Occupation ${code} is not applied for; correct the code, or leave it empty for equipment that all share`);
}
