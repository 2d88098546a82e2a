import type { FilingLine } from '@beian/procedure/declaration';

/** A line as any application has it. */
interface AppliedLine {
  readonly code: string;
  readonly occupation: string;
  readonly workType: string | null;
  readonly levels: readonly string[];
  readonly standardYear: number | null;
  readonly normName: string | null;
}

/** 国标XX年版 or the name of the norm, as the forms ask to write it. */
export function standardText({ standardYear, normName }: Pick<AppliedLine, 'standardYear' | 'normName'>): string {
  return standardYear === null ? (normName ?? '') : `国标${standardYear}年版`;
}

/** The lines applied for, as the register and the receipt hold them; levels from the lowest (5) to the highest (1). */
export function filingLines(lines: readonly AppliedLine[]): readonly FilingLine[] {
  return lines.map((line) => ({
    code: line.code,
    occupation: line.occupation,
    workType: line.workType,
    levels: line.levels.map(Number).sort((a, b) => b - a),
    standard: standardText(line),
  }));
}
