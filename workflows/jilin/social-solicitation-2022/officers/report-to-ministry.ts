import { beijingDate } from '@beian/calendar';
import { task, type CaseReader } from '@beian/procedure';
import { flag, Form, longText, text } from '@beian/procedure/forms';
import { cetticLetter } from '../../../shared/documents/index.js';
import { issue } from '../../../shared/issuing.js';
import { notInTheFuture } from '../../../shared/not-in-the-future.js';
import { PublicationConfirmation } from '../../../shared/report-publish/forms/report.js';

@Form({ id: 'jilin-report-to-ministry', title: { zh: '报人社部职业技能鉴定指导中心', en: 'Report to the centre of the ministry' } })
export class ReportToMinistry {
  @text('上报内容', 'What is reported', { readOnly: true, max: 300 })
  summary!: string;

  @flag('备案信息与备案回执一致', 'The data agree with the receipt', { required: true, rule: 'JL-S22' })
  verified!: boolean;

  @longText('上报说明', 'Remark', { required: false, max: 500 })
  remark!: string | null;
}

async function reported(context: CaseReader): Promise<{ readonly name: string; readonly filingNo: string; readonly filedOn: string; readonly lines: number }> {
  const [applicant, filingNo, decidedAt, filing] = await Promise.all([context.applicant(), context.fact('filingNo'), context.anchor('decidedAt'), context.filing()]);
  return { name: applicant.name, filingNo: typeof filingNo === 'string' ? filingNo : '', filedOn: beijingDate(decidedAt ?? context.at), lines: filing?.lines.length ?? 0 };
}

/** DOC-CETTIC of the provincial centre (JL-S22). */
export const reportToMinistry = task(ReportToMinistry, {
  prefill: async (context) => {
    const { name, filingNo, lines } = await reported(context);
    return { summary: `${name}，备案号${filingNo}，${lines}个职业（工种）`, verified: false };
  },
  completed: async (context) => {
    const { name, filingNo, filedOn } = await reported(context);
    await context.setAnchor('reportedAt', context.at);
    await context.wentOut('reported', context.element);
    await issue(context, cetticLetter, {
      addressee: '人力资源和社会保障部职业技能鉴定指导中心', site: '国家技能人才评价工作网', subject: '社会培训评价组织备案信息',
      institutions: [{ name, filingNo, filedOn }],
      legalBases: context.procedure.legalBases.filter(({ onFile }) => onFile).map(({ title, number }) => `《${title}》（${number}）`),
      publicityEndedOn: null, attachments: [],
    }, 'province');
  },
});

/** The national site answers nobody: a person looks and confirms (JL-S22). */
export const ostaPublished = task(PublicationConfirmation, {
  check: async ({ today }, { publishedOn }) => notInTheFuture('publishedOn', publishedOn, today),
  completed: async (context, { url, publishedOn }) => {
    await context.register.publish(url, publishedOn);
    await context.notify('filing-published', 'applicant', { caseNo: context.caseNo });
  },
});
