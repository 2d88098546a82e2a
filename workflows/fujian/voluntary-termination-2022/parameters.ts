import { civilDate } from '@beian/calendar';
import type { ParameterDeclaration } from '@beian/procedure/declaration';
import { leftOpenBy } from '../../shared/left-open.js';
import { parametersSince } from '../../shared/parameters-since.js';

const inForce = civilDate('2022-12-15');
const parameter = parametersSince(inForce);
const silent = leftOpenBy({ zh: '通知', en: 'the notice' });

/** The notice sets no number for a termination: how long files are kept is all there is. */
export const parameters: readonly ParameterDeclaration[] = [
  parameter('retentionYears', 'years', 30, '案卷保管期限', 'Retention of case files', silent('A-40')),
  parameter('sideExitRetentionYears', 'years', 10, '未作决定案卷保管期限', 'Retention of cases without a decision', silent('A-40、A-55')),
];
