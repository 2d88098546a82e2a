import { choice, ID_TYPE_OPTIONS, idNumber, text } from '@beian/procedure/forms';
import type { ValueOf } from '@beian/procedure/forms';
import { EDUCATION } from '../../../shared/forms/options.js';

const LIST = '四（二）6';

/** Somebody on one of the four lists of material 6. They are third persons: see the consent in the form. */
export class TeamMember {
  @text('姓名', 'Name', { source: LIST, max: 50, sensitivity: 'P2' })
  name!: string;

  @choice('证件类型', 'Identity document', { source: LIST, options: ID_TYPE_OPTIONS })
  idType!: ValueOf<typeof ID_TYPE_OPTIONS>;

  @idNumber('证件号码', 'Identity number', { source: LIST, idType: 'idType' })
  idNo!: string;

  @text('职务/职称/技能等级', 'Post, title or skill level', { source: LIST, max: 60, sensitivity: 'P2' })
  position!: string;

  @choice('学历', 'Education', { source: LIST, options: EDUCATION, sensitivity: 'P2' })
  education!: ValueOf<typeof EDUCATION>;

  @text('职责、考评职业或专业方向', 'Duties, occupations assessed or field', { source: LIST, max: 200 })
  field!: string;
}
