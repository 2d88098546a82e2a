import { choice, text } from '@beian/procedure/forms';
import type { ValueOf } from '@beian/procedure/forms';
import { MANAGEMENT_RULES } from './management-rules.js';

export const RULE_STATES = [
  ['provided', '已制定', 'In place'],
  ['notApplicable', '不适用', 'Not applicable'],
] as const;

/** One of the 18 rules: where it stands in the bound set of rules (material HA-E-M6), or why it does not apply. */
export class ManagementRule {
  @choice('制度', 'Rule', { source: '附件3', options: MANAGEMENT_RULES })
  rule!: ValueOf<typeof MANAGEMENT_RULES>;

  @choice('情况', 'State', { source: '附件3', options: RULE_STATES })
  state!: ValueOf<typeof RULE_STATES>;

  @text('所在文件及页码', 'File and page', {
    source: '附件3', max: 200, showWhen: { field: 'state', in: ['provided'] },
    help: ['制度汇编中的文件名和页码', 'File name and page in the bound set of rules'],
  })
  document!: string | null;

  @text('不适用的理由', 'Why not applicable', { source: '附件3', max: 200, showWhen: { field: 'state', in: ['notApplicable'] } })
  remark!: string | null;
}
