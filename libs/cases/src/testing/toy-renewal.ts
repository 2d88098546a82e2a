import { addDays, beforeExpiry, validity } from '@beian/calendar';
import { becomes, closes, reminder, task, transactionService, type FilingFacts, type CaseReader, type FilingLife, type ProcessDeclaration, type ProvinceDeclaration } from '@beian/procedure/declaration';
import { toyCardRenewal } from '@beian/procedure/testing';
import { RenewalDecision } from './toy-forms.js';

/** What has a term and is renewed, in a province that no law knows. */
export const renewalProcess: ProcessDeclaration = {
  model: toyCardRenewal,
  tasks: { Task_DecideRenewal: task(RenewalDecision) },
  services: {
    Service_OpenWindow: transactionService(async (context) => context.setAnchor('expiresAt', (await filingOf(context)).validUntil)),
    Service_NoteExpiry: transactionService((context) => context.register.permit('reporting', false, 'TOY-EXPIRY')),
    Service_Lapse: transactionService((context) => context.register.mark('lapsed', 'TOY-GRACE')),
    Service_PrepareRenewal: transactionService(async (context) => {
      const validFrom = addDays((await filingOf(context)).validUntil, 1);
      await context.register.amend({ validFrom, validUntil: validity(validFrom, years(context)) });
    }),
    Service_RegisterRenewal: transactionService(async (context) => {
      await context.register.makeEffective();
      await context.register.permit('reporting', true, 'TOY-RENEWED');
      await context.register.permit('scopeChanges', true, 'TOY-RENEWED');
    }),
    Service_WindDown: transactionService((context) => context.register.mark('windingDown', 'TOY-REFUSED')),
  },
  rules: {},
  events: {},
};

async function filingOf(context: CaseReader): Promise<FilingFacts> {
  const filing = await context.filing();
  if (filing === null) throw new Error(`case ${context.caseId} concerns no filing`);
  return filing;
}

function years({ parameters }: CaseReader): number {
  return Number(parameters['renewalYears']);
}

export const windowDays = 90;
export const graceDays = 60;

/** Reminded twice, frozen when the window opens, closed and in grace when it ends. */
export const toyLife: FilingLife = ({ status, validUntil }, { underWay }) => {
  if (!['active', 'expiring', 'grace'].includes(status)) return [];
  const window = beforeExpiry(validUntil, windowDays);
  const over = addDays(validUntil, 1);
  const applied = underWay.some((each) => each.applied);
  return [
    becomes('expiring', window, 'TOY-WINDOW'),
    closes('scopeChanges', window, 'TOY-FREEZE'),
    ...(applied ? [] : [30, 10].map((days) => reminder(`reminder-${days}`, beforeExpiry(validUntil, days), 'TOY-REMIND'))),
    closes('reporting', over, 'TOY-EXPIRY'),
    becomes('grace', over, 'TOY-EXPIRY'),
  ];
};

export const toyProvince: ProvinceDeclaration = { code: '990000', name: { zh: '示例省', en: 'Exampleland' }, authorities: [], department: null, filingLife: toyLife };
