import { column, document, fields, heading, paragraph, table } from '@beian/documents/content';
import type { PrintableForm } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import type { JsonObject } from '@beian/procedure/kernel';
import { dateZh, levelNames, type DocumentTemplate } from '../../../shared/documents/index.js';
import { asJson } from '../../../shared/issuing.js';
import { RenewalApplication } from '../forms/application.js';
import type { EvaluationPlan } from '../forms/evaluation-plan.js';

const TITLE = '职业技能等级评价机构备案续期申请表';
const FEWEST_PLANS = 6;

const PLAN_COLUMNS = [
  column('序号', 1), column('评价计划号', 3.2), column('职业名称', 2.6), column('工种名称', 2.4), column('级别', 2.6),
  column('认定人数', 1.5), column('合格人数', 1.5), column('是否上网', 1.5), column('评价年份', 1.6),
];

/** F-FJ1 with the summary F-FJ2 behind it, for signature and seal. */
export const applicationForm: DocumentTemplate<RenewalApplication> = {
  type: 'F-FJ1',
  title: { zh: TITLE, en: 'Renewal form (annex 1)' },
  layout: 'sheet',
  series: null,
  content: (form) => document('sheet', {
    title: TITLE,
    sealed: false,
    blocks: [
      heading(1, '一、机构基本信息'),
      fields([
        ['机构名称（盖章）', form.orgName], ['备案地址', form.filedAddress], ['机构备案号', form.filingNo], ['备案到期时间', dateZh(form.validUntil)],
        ['评价业务负责人', `${form.headName}　手机号码：${form.headPhone}`], ['评价业务联系人', `${form.contactName}　手机号码：${form.contactPhone}`],
        ['电子邮箱', form.email], ['备案所属地', form.filedWith],
      ]),
      heading(1, '二、备案有效期内开展的评价计划'),
      table(PLAN_COLUMNS, planRows(form.plans)),
      paragraph(`评价计划（批次）合计 ${form.batchTotal} 个，认定 ${form.assessedTotal} 人，合格 ${form.passedTotal} 人。${form.forceMajeureReason === null ? '' : `因不可抗力未达到批次的说明：${form.forceMajeureReason}`}`),
      heading(1, '三、诚信承诺'),
      paragraph('本单位自愿申请续期评价机构备案资质，且确定未发生文件中不予受理的情形，承诺所提交的材料真实有效，如有虚假，将承担相应责任。'),
      fields([['授权代表人（签字）', `${form.signed.name}　${dateZh(form.signed.date)}`], ['单位名称（公章）', form.orgName]]),
      heading(1, '附：职业技能等级认定工作总结'),
      ...([['（一）开展职业技能等级认定的基本情况', form.situation], ['（二）存在问题', form.problems], ['（三）下阶段工作', form.nextStage]] as const)
        .flatMap(([title, said]) => [heading(2, title), paragraph(said)]),
    ],
  }),
};

function planRows(plans: readonly EvaluationPlan[]): readonly (readonly string[])[] {
  const filled = plans.map((plan, index) => [
    `${index + 1}`, plan.planNo, plan.occupation, plan.workType ?? '', levelNames([Number(plan.level)]),
    `${plan.assessed}`, `${plan.passed}`, plan.online === 'yes' ? '是' : '否', `${plan.year}`,
  ]);
  const blank = Array.from({ length: Math.max(0, FEWEST_PLANS - filled.length) }, (_, index) => [`${filled.length + index + 1}`, '', '', '', '', '', '', '', '']);
  return [...filled, ...blank];
}

export async function printApplication(application: JsonObject): Promise<PrintableForm> {
  const content = applicationForm.content(restoreForm(RenewalApplication, application));
  return { title: applicationForm.title, content: asJson(content) };
}
