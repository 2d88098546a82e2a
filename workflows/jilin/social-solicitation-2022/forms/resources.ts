import { flag, multiChoice, number, rows, text } from '@beian/procedure/forms';
import type { ValueOf } from '@beian/procedure/forms';
import { Applicant } from './applicant.js';
import { SYSTEMS } from './options.js';
import { Equipment, Site } from './site.js';
import { SolicitationLine } from './solicitation-line.js';
import { PLAN } from './sources.js';
import { TeamMember } from './team.js';

const LIST = '四（二）6';

/** What the institution wants to evaluate, and what it has for that. */
export class Resources extends Applicant {
  @rows('拟开展认定的职业（工种）', 'Occupations to evaluate', SolicitationLine, { section: 'lines', source: '四（二）8', rule: 'JL-S12', min: 1, max: 200 })
  lines!: SolicitationLine[];

  @rows('场地', 'Sites', Site, { section: 'premises', source: '一（二）3（1）', rule: 'JL-S9', min: 1, max: 60 })
  sites!: Site[];

  @number('理论知识考试考场（个）', 'Theory exam rooms', { section: 'premises', source: '一（二）3（3）', rule: 'JL-S9', max: 999 })
  theoryRoomCount!: number;

  @flag('考场有视频监控设备', 'Theory rooms under video surveillance', { section: 'premises', source: '一（二）3（3）', rule: 'JL-S9' })
  theoryMonitored!: boolean;

  @flag('设有办公室', 'Has an office', { section: 'premises', source: '一（二）3（2）', rule: 'JL-S9' })
  hasOffice!: boolean;

  @flag('设有保密室', 'Has a confidentiality room', { section: 'premises', source: '一（二）3（2）', rule: 'JL-S9' })
  hasConfidentialRoom!: boolean;

  @flag('设有证书库', 'Has a certificate store', { section: 'premises', source: '一（二）3（2）', rule: 'JL-S9' })
  hasCertificateStore!: boolean;

  @flag('设有考务室', 'Has an exam affairs room', { section: 'premises', source: '一（二）3（5）', rule: 'JL-S9' })
  hasExamAffairsRoom!: boolean;

  @flag('设有候考室', 'Has a waiting room', { section: 'premises', source: '一（二）3（5）', rule: 'JL-S9' })
  hasWaitingRoom!: boolean;

  @rows('设备设施', 'Equipment', Equipment, { section: 'premises', source: '一（二）3（4）', rule: 'JL-S9', required: false, max: 2000 })
  equipment!: Equipment[];

  @text('专门工作机构', 'Unit in charge of the evaluation', { section: 'team', source: '一（二）3', rule: 'JL-S8', max: 100 })
  evaluationUnit!: string;

  @number('专职工作人员（人）', 'Full-time staff', { section: 'team', source: '一（二）3', rule: 'JL-S8', max: 99_999 })
  fullTimeStaffCount!: number;

  @rows('专职工作人员', 'Full-time staff', TeamMember, { section: 'team', source: LIST, rule: 'JL-S8', required: false, max: 500 })
  staff!: TeamMember[];

  @rows('考评员', 'Assessors', TeamMember, { section: 'team', source: LIST, rule: 'JL-S8', required: false, max: 1000 })
  assessors!: TeamMember[];

  @rows('专家队伍', 'Experts', TeamMember, { section: 'team', source: LIST, rule: 'JL-S8', required: false, max: 1000 })
  experts!: TeamMember[];

  @rows('内部质量督导员', 'Internal quality supervisors', TeamMember, { section: 'team', source: LIST, rule: 'JL-S8', required: false, max: 500 })
  supervisors!: TeamMember[];

  @flag('已告知上述人员其个人信息用于本次申报，并已取得其对提交证件号码的单独同意', 'The people named above know what their data are used for and agreed separately to their identity numbers being submitted', {
    section: 'team', source: '《个人信息保护法》第十七条、第二十九条',
  })
  peopleConsented!: boolean;

  @multiChoice('已建立的制度', 'Rules in place', { section: 'plan', source: PLAN, rule: 'JL-S10', options: SYSTEMS, required: false })
  systemsInPlace!: ValueOf<typeof SYSTEMS>[];
}
