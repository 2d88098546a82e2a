import { beijingDate } from '@beian/calendar';
import { activityService, result, task, transactionService, type CaseReader, type ProcessDeclaration } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import { sharedReportPublish } from '../../generated/index.js';
import { cetticLetter, filingReport, type FilingReportData } from '../documents/index.js';
import { asJson, issue } from '../issuing.js';
import { notInTheFuture } from '../not-in-the-future.js';
import { Consolidation, PublicationConfirmation, ReportToProvince } from './forms/report.js';

interface Reported {
  readonly name: string;
  readonly filingNo: string;
  readonly filedOn: string;
  readonly lines: readonly { readonly code: string; readonly occupation: string; readonly levels: readonly number[]; readonly standard: string }[];
}

async function reported(context: CaseReader): Promise<Reported> {
  const [applicant, filingNo, decidedAt, application] = await Promise.all([context.applicant(), context.fact('filingNo'), context.anchor('decidedAt'), context.application()]);
  return {
    name: applicant.name, filingNo: typeof filingNo === 'string' ? filingNo : '', filedOn: beijingDate(decidedAt ?? context.at),
    lines: context.procedure.facts(application).lines,
  };
}

async function summary(context: CaseReader): Promise<string> {
  const { name, filingNo, lines } = await reported(context);
  return `${name}，备案号${filingNo}，${lines.length}个职业（工种）`;
}

async function reportData(context: CaseReader): Promise<FilingReportData> {
  const [filing, applicant, authority, province, application] = await Promise.all([
    reported(context), context.applicant(), context.authority(), context.provincialAuthority(), context.application(),
  ]);
  const supervising = context.supervisingRegion === null ? null : await context.authorityOf(context.supervisingRegion);
  return {
    title: '职业技能等级评价机构备案信息汇总表',
    reporter: { organ: province.name, person: null, phone: province.phone, on: context.today },
    filings: [{
      kind: context.procedure.facts(application).kind.zh, institution: applicant.name, uscc: applicant.uscc ?? '', filingNo: filing.filingNo,
      filingPlace: authority.name, supervisingPlace: (supervising ?? authority).name, filedOn: filing.filedOn,
      lines: context.procedure.facts(application).lines,
    }],
  };
}

/** DOC-CETTIC with the data of the filing; the national site takes no other way in. */
const reportToCettic = activityService({
  entered: async (context) => {
    await context.setAnchor('reportedAt', context.at);
    const { name, filingNo, filedOn } = await reported(context);
    const publishedAt = await context.anchor('publishedAt');
    await issue(context, cetticLetter, {
      addressee: '中国就业培训技术指导中心', site: '技能人才评价工作网', subject: '职业技能等级评价机构备案信息', institutions: [{ name, filingNo, filedOn }],
      legalBases: context.procedure.legalBases.filter(({ onFile }) => onFile).map(({ title, number }) => `《${title}》（${number}）`),
      publicityEndedOn: publishedAt === null ? null : context.today, attachments: ['职业技能等级评价机构备案信息汇总表'],
    }, 'province');
  },
  perform: async (context) => {
    await context.renderDocuments();
    await context.exportReport('备案信息汇总表', asJson(filingReport(await reportData(context))));
    return result('DONE');
  },
});

export const reportPublishProcess: ProcessDeclaration = {
  model: sharedReportPublish,
  tasks: {
    Task_ReportToProvince: task(ReportToProvince, { prefill: async (context) => ({ summary: await summary(context), verified: false }), completed: (context) => context.wentOut('reported', context.element) }),
    Task_ProvincialConsolidate: task(Consolidation, { prefill: async (context) => ({ summary: await summary(context) }) }),
    Receive_OstaPublished: task(PublicationConfirmation, { check: async ({ today }, { publishedOn }) => notInTheFuture('publishedOn', publishedOn, today) }),
  },
  services: {
    // publicity follows the letter; an objection meanwhile is a complaint and does not undo the letter.
    Service_PublishFilingNotice: transactionService(async (context) => {
      await context.setAnchor('publishedAt', context.at);
      await context.wentOut('published', context.element);
    }),
    Service_ReportToCettic: reportToCettic,
    Service_RemindPublication: transactionService((context) => context.notify('publication-reminder', { role: 'provincialReportClerk' }, { caseNo: context.caseNo })),
    Service_UpdatePublicRegister: transactionService(async (context) => {
      const confirmation = await context.submission('Receive_OstaPublished');
      if (confirmation === null) throw new Error(`case ${context.caseId} has no confirmation of publication`);
      const { url, publishedOn } = restoreForm(PublicationConfirmation, confirmation.form);
      await context.register.publish(url, publishedOn);
      await context.notify('filing-published', 'applicant', { caseNo: context.caseNo });
    }),
  },
  rules: {},
  events: {},
};
