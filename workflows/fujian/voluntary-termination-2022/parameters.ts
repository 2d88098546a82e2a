import { civilDate } from '@beian/calendar';
import type { DatedValue, ParameterDeclaration } from '@beian/procedure/declaration';

const inForce = civilDate('2022-12-15');

/** The notice sets no number for a termination: how long files are kept is all there is. */
export const parameters: readonly ParameterDeclaration[] = [
  parameter('retentionYears', 'years', 30, '案卷保管期限', 'Retention of case files', '通知未规定；推荐默认值（A-40）'),
  parameter('sideExitRetentionYears', 'years', 10, '未作决定案卷保管期限', 'Retention of cases without a decision', '通知未规定；推荐默认值（A-40、A-55）'),
];

function parameter(name: string, unit: ParameterDeclaration['unit'], value: DatedValue['value'], zh: string, en: string, citation: string): ParameterDeclaration {
  return { name, unit, title: { zh, en }, values: [{ from: inForce, until: null, value, citation, region: null }] };
}
