import { choice, flag, Form, longText, number, rows, signature, type Signature, type ValueOf } from '@beian/procedure/forms';
import { ApplicationBasics } from './application-basics.js';
import { checkApplication } from './application-checks.js';
import { EvaluationPlan } from './evaluation-plan.js';
import { INCENTIVE_PROOFS, YES_NO } from './options.js';

const PLANS = { section: 'plans', source: '附件1 二', rule: 'FJ-R6' } as const;
const SUMMARY = { section: 'summary', rule: 'FJ-R20', max: 5000 } as const;
const EMPLOYER = { field: 'orgKind', in: ['employer'] };
const FORCE_MAJEURE = { field: 'forceMajeure', in: ['yes'] };

/** F-FJ1 《福建省职业技能等级评价机构备案续期申请表》 with the three parts of F-FJ2. */
@Form<RenewalApplication>({
  id: 'fujian-renewal-application-2022',
  title: { zh: '福建省职业技能等级评价机构备案续期申请表', en: 'Application for renewal of the filing' },
  sections: [
    ['basics', '机构基本信息', 'The institution'],
    ['lines', '续期职业（工种）', 'Occupations'],
    ['plans', '备案有效期内开展的评价计划', 'Evaluation plans within the validity'],
    ['summary', '职业技能等级认定工作总结（附件2）', 'Work summary (annex 2)'],
    ['commitment', '诚信承诺', 'Commitment'],
  ],
  check: checkApplication,
})
export class RenewalApplication extends ApplicationBasics {
  @rows('评价计划', 'Evaluation plans', EvaluationPlan, { ...PLANS, required: false, max: 200, help: ['一个计划含多个职业或等级的，每个一行；可以多于6行', 'One row for each occupation and level of a plan; more than six rows may be listed'] })
  plans!: EvaluationPlan[];

  @number('评价计划数（批次）合计', 'Plans (batches) in all', { ...PLANS, max: 999, help: ['同一评价计划号只计一个批次', 'Rows with the same plan number are one batch'] })
  batchTotal!: number;

  @number('认定人数合计', 'Assessed in all', { ...PLANS, max: 9_999_999 })
  assessedTotal!: number;

  @number('合格人数合计', 'Passed in all', { ...PLANS, max: 9_999_999 })
  passedTotal!: number;

  @choice('是否因不可抗力未开展或未达到6批次', 'Below six batches because of force majeure', { ...PLANS, options: YES_NO })
  forceMajeure!: ValueOf<typeof YES_NO>;

  @longText('不可抗力情况说明', 'What the force majeure was', { ...PLANS, max: 2000, showWhen: FORCE_MAJEURE, requiredWhen: FORCE_MAJEURE, help: ['加盖公章的书面说明作为材料上传', 'The sealed statement is uploaded as a material'] })
  forceMajeureReason!: string | null;

  @choice('激励制度佐证材料', 'Proof of the incentives', {
    section: 'plans', source: '通知三（一）3', rule: 'FJ-R7', options: INCENTIVE_PROOFS, showWhen: EMPLOYER, requiredWhen: EMPLOYER,
    help: ['用人单位未能提供的不予受理，存续期满前补齐后可再次申请', 'Without it an employer is not accepted, and may apply again with it until the grace ends'],
  })
  incentiveProof!: ValueOf<typeof INCENTIVE_PROOFS> | null;

  @longText('一、开展职业技能等级认定的基本情况', '1. Situation', {
    ...SUMMARY, source: '附件2 一', help: ['机构名称、性质、备案号、有效期和评价总体情况；有新增职业工种、更改评价方式或变更申报条件的，一并写明', 'The institution, its validity and its evaluations; increments, changed methods or conditions too'],
  })
  situation!: string;

  @longText('二、存在问题', '2. Problems', { ...SUMMARY, source: '附件2 二', help: ['有不可抗力或收到整改通知的，应写明', 'Force majeure and rectification orders too'] })
  problems!: string;

  @longText('三、下阶段工作', '3. Next stage', { ...SUMMARY, source: '附件2 三' })
  nextStage!: string;

  @flag('本单位自愿申请续期评价机构备案资质，且确定未发生文件中不予受理的情形，承诺所提交的材料真实有效，如有虚假，将承担相应责任。',
    'We apply for renewal of our own will, none of the grounds of refusal applies, and we answer for the truth of what we submit.', {
      section: 'commitment', source: '附件1 三', rule: 'FJ-R19', required: true,
    })
  commitment!: boolean;

  @signature('授权代表人签字', 'Signature of the authorised representative', { section: 'commitment', source: '附件1 三', rule: 'FJ-R19', sensitivity: 'P2' })
  signed!: Signature;
}
