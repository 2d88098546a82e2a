import { choice, ID_TYPE_OPTIONS, idNumber, text } from '@beian/procedure/forms';
import type { ValueOf } from '@beian/procedure/forms';
import { EDUCATION } from '../../../shared/forms/options.js';

/** What the four tables of 附件6 队伍建设情况 have in common. They name third persons: see the consent in the form. */
export class TeamMember {
  @text('姓名', 'Name', { source: '附件6', max: 50, sensitivity: 'P2' })
  name!: string;

  @choice('证件类型', 'Identity document', { source: '附件6 身份证件号', options: ID_TYPE_OPTIONS })
  idType!: ValueOf<typeof ID_TYPE_OPTIONS>;

  @idNumber('身份证件号', 'Identity number', { source: '附件6', idType: 'idType' })
  idNo!: string;

  @text('职务/职称/技能等级', 'Post, title or skill level', { source: '附件6', max: 60, sensitivity: 'P2' })
  position!: string;

  @choice('学历', 'Education', { source: '附件6', options: EDUCATION, sensitivity: 'P2' })
  education!: ValueOf<typeof EDUCATION>;
}

/** 工作人员情况 */
export class StaffMember extends TeamMember {
  @text('主要职责', 'Main duties', { source: '附件6 工作人员情况', max: 100 })
  duties!: string;
}

/** 考评人员队伍 and 专家队伍 */
export class Assessor extends TeamMember {
  @text('考评职业（工种）', 'Assesses', { source: '附件6 考评人员队伍、专家队伍', max: 200 })
  occupations!: string;
}

/** 内部质量监督人员队伍 */
export class QualitySupervisor extends TeamMember {
  @text('专业方向', 'Field', { source: '附件6 内部质量监督人员队伍', max: 100 })
  field!: string;
}
