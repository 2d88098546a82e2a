import { Form, longText, users } from '@beian/procedure/forms';
import type { Violation } from '@beian/procedure';

@Form<Panel>({ id: 'expert-panel', title: { zh: '组建评估专家组', en: 'Form the panel of experts' }, check: leaderIsMember })
export class Panel {
  @users('专家', 'Experts', { role: 'expert', min: 1, max: 15, rule: 'A-03', help: ['不少于3人，且为单数', 'At least three, an odd number'] })
  experts!: string[];

  @users('组长', 'Leader', { role: 'expert', min: 1, max: 1, rule: 'A-03' })
  leader!: string[];

  @longText('说明', 'Remark', { required: false, max: 500 })
  remark!: string | null;
}

function leaderIsMember({ experts, leader }: Panel): readonly Violation[] {
  if (leader.every((member) => experts.includes(member))) return [];
  return [{ path: 'leader', code: 'LEADER_NOT_A_MEMBER', rule: 'A-03', message: { zh: '组长应当是专家组成员', en: 'The leader must be one of the experts' } }];
}
