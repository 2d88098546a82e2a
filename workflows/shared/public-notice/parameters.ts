import { civilDate } from '@beian/calendar';
import type { ParameterDeclaration } from '@beian/procedure/declaration';

/** What every procedure with a public notice declares beside `noticeWorkdays`, which its own text or assumption sets. */
export const objectionParameters: readonly ParameterDeclaration[] = [
  parameter('objectionCheckDays', 10, '异议核查期限', 'Verification of an objection'),
  parameter('objectionStatementDays', 5, '对异议的陈述期限', 'Statement on an objection'),
];

function parameter(name: string, value: number, zh: string, en: string): ParameterDeclaration {
  return {
    name, unit: 'workdays', title: { zh, en },
    values: [{ from: civilDate('2000-01-01'), until: null, value, citation: { zh: '未规定；推荐默认值（A-07）', en: 'Not laid down; recommended default (A-07)' }, region: null }],
  };
}
