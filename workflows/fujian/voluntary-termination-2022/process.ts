import { beijingDate } from '@beian/calendar';
import { result, rule, task, transactionService, type ProcessDeclaration } from '@beian/procedure';
import { fujianVoluntaryTermination2022 } from '../../generated/index.js';
import { notInTheFuture } from '../../shared/not-in-the-future.js';
import { confirmReceipt } from '../../shared/receipt.js';
import { fujian } from '../region.js';
import { WindUpCheck } from './forms/wind-up-check.js';
import { TerminationPublished, TerminationReport, TerminationReportToMinistry } from './forms/reports.js';
import { concernedFiling } from '../../shared/concerned-filing.js';
import { summaryOf } from './terminated-filing.js';
import { endFiling, reportToMinistry } from './termination.js';

const summarised = { prefill: async (context: Parameters<typeof summaryOf>[0]) => ({ summary: await summaryOf(context) }) };

export const voluntaryTerminationProcess: ProcessDeclaration = {
  model: fujianVoluntaryTermination2022,
  tasks: {
    Task_CheckWindUp: task(WindUpCheck),
    Task_ReportToProvince: task(TerminationReport, { ...summarised, completed: (context) => context.wentOut('reported', context.element) }),
    Task_ProvinceReportMohrss: task(TerminationReportToMinistry, { ...summarised, completed: reportToMinistry }),
    Receive_OstaTerminated: task(TerminationPublished, {
      check: async (context, { publishedOn }) => [...notInTheFuture('publishedOn', publishedOn, context.today), ...beforeReport(publishedOn, await context.anchor('reportedAt'))],
    }),
  },
  services: { Service_CloseFiling: transactionService(endFiling) },
  rules: {
    Gateway_FilingLevel: rule({
      rules: ['FJ-R17'],
      decide: async (context) => result((await concernedFiling(context)).filingRegion === fujian.code ? 'PROVINCE' : 'CITY'),
    }),
  },
  events: { Start_LetterReceived: (context) => confirmReceipt(context) },
};

/** What was not reported cannot have been published. */
function beforeReport(publishedOn: string, reportedAt: string | null): ReturnType<typeof notInTheFuture> {
  if (reportedAt === null || publishedOn >= beijingDate(reportedAt)) return [];
  return [{ path: 'publishedOn', code: 'BEFORE_REPORT', rule: 'FJ-R17', message: { zh: '公示日期不能早于报备日期', en: 'The publication cannot be earlier than the report' } }];
}
