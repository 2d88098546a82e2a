import { activityService, message, resolveParameters, result, rule, task, transactionService, type ProcedureDeclaration, type ProcedureRegistry, type ProcessDeclaration } from '@beian/procedure/declaration';
import { toyCardCheck, toyCardRenewal, toyLibraryCard, toyLibraryCard2025 } from '@beian/procedure/testing';
import { beforeExpiry, civilDate } from '@beian/calendar';
import { CardCheck, CardRequest, IdentityCheck, Note, Vote } from './toy-forms.js';
import { graceDays, renewalProcess, toyProvince, windowDays } from './toy-renewal.js';

export { resolveParameters };

const silent = transactionService(async () => undefined);

const cardCheck: ProcessDeclaration = {
  model: toyCardCheck,
  tasks: { Task_CheckCard: task(CardCheck) },
  services: {
    Send_CheckReminder: transactionService((context) => context.notify('toy/check-reminder', 'authority', {})),
    Service_PrepareRecheck: activityService({ perform: async () => result('DONE') }),
  },
  rules: {},
  events: {},
};

const libraryCard: ProcessDeclaration = {
  model: toyLibraryCard,
  tasks: {
    Task_CheckIdentity: task(IdentityCheck, { completed: (context, form) => context.setFact('identity', form.outcome) }),
    Task_GuardianConsent: task(Note),
    Task_CommitteeVote: task(Vote),
    Task_ReviewAmendment: task(Note, { notBy: ['Task_CheckIdentity'] }),
    Receive_Deposit: task(Note, { notBy: ['Task_CheckCard'] }),
  },
  services: {
    Send_IdentityReminder: transactionService((context) => context.notify('toy/identity-reminder', { role: 'clerk' }, {})),
    Service_MarkUnchecked: transactionService((context) => context.setFact('identity', 'UNCHECKED')),
    Send_Answer: transactionService((context) => context.notifyAddress('toy/answer', { sealed: 'sealed:k1:toy', place: 'toy' }, { caseNo: context.caseNo })),
    Send_PickupReminder: transactionService((context) => context.notify('toy/pickup-reminder', 'applicant', {})),
    Service_PrintCard: activityService({
      entered: async (context) => void (await context.documents.issue('DOC-CARD', { zh: '借书证', en: 'Library card' }, { holder: context.caseNo }, 'authority')),
      perform: async (context) => result('DONE', { printed: (await context.renderDocuments()).length }),
    }),
    Service_RegisterCard: transactionService((context) => context.setAnchor('registeredAt', context.at)),
    Service_RecordRefusal: silent,
  },
  rules: {
    Rule_MembershipKind: rule({
      rules: ['TOY-1'],
      decide: async (context) => result((await context.application())['minor'] === true ? 'CHILD' : 'ADULT'),
      completed: async (context) => {
        const applicant = await context.applicant();
        await context.routeTo(String(context.parameters['library']), applicant.regionCode);
      },
    }),
  },
  events: { Start_CardRequested: (context) => context.setAnchor('receivedAt', context.at) },
};

/** The revised edition. */
const libraryCard2025: ProcessDeclaration = {
  model: toyLibraryCard2025,
  tasks: { Task_CheckIdentity: task(IdentityCheck) },
  services: { Service_RegisterCard: silent },
  rules: {},
  events: {
    Start_CardRequested: async (context) => {
      const applicant = await context.applicant();
      await context.routeTo(String(context.parameters['library']), applicant.regionCode);
    },
  },
};

const days = (name: string, value: number | boolean | string) => ({
  name, title: { zh: name, en: name }, unit: 'workdays' as const,
  values: [{ from: civilDate('2000-01-01'), until: null, value, citation: { zh: '示例', en: 'Example' }, region: null }],
});

/** A procedure that no law knows, declared with forms, for the tests of the transactions and of the worker. */
export function toyProcedure(library: string): ProcedureDeclaration {
  return {
    id: 'toy/library-card', title: { zh: '办理借书证', en: 'Library card' }, summary: { zh: '示例', en: 'An example' }, province: 'toy', orgKinds: ['reader'], legalBases: [],
    caseNumberPrefix: 'TOY', concerns: 'newFiling', startedBySweep: null, limit: { rule: null, parameter: null }, matter: '借书证', process: libraryCard, application: CardRequest, materials: [],
    parameters: [
      days('identityCheckDays', 5), days('identityReminderDays', 3), days('checkDays', 5), days('checkReminderDays', 2), days('pickupReminderDays', 30),
      days('checkLapses', true), days('library', library),
    ],
    roles: { reader: 'applicant', clerk: 'authority', librarian: 'authority' },
    check: () => [],
    facts: () => ({ lines: [], sites: [], kind: { zh: '读者', en: 'Reader' }, people: [] }),
    drafted: {},
    printed: async () => ({ title: { zh: '借书证申请', en: 'Request for a library card' }, content: {} }),
    prefill: () => ({}),
    messages: {
      'toy/check-reminder': message('work', ['查验提醒', 'Check due', '请查验。', 'Please check.']),
      'toy/identity-reminder': message('reminder', ['核验提醒', 'Identity check due', '请核验身份。', 'Please check the identity.']),
      'toy/answer': message('statutory', ['答复', 'Answer', '办件 {caseNo} 的询问已有答复。', 'The question about case {caseNo} is answered.']),
      'toy/pickup-reminder': message('reminder', ['领取提醒', 'Pick-up due', '借书证可以领取。', 'The card is ready.']),
    },
  };
}

function revised(library: string): ProcedureDeclaration {
  return { ...toyProcedure(library), id: 'toy/library-card-2025', title: { zh: '办理借书证（2025年版）', en: 'Library card (2025)' }, caseNumberPrefix: 'TOZ', process: libraryCard2025 };
}

/** Opened by the sweep before a card expires. */
function renewal(library: string): ProcedureDeclaration {
  const { parameters } = toyProcedure(library);
  return {
    ...toyProcedure(library), id: 'toy/card-renewal', title: { zh: '续借书证', en: 'Renewal of a library card' }, caseNumberPrefix: 'TOR', province: toyProvince.code, process: renewalProcess,
    application: Note, concerns: { filing: ['active', 'expiring', 'grace'] }, parameters: [...parameters, days('graceDays', graceDays), days('renewalYears', 1)],
    startedBySweep: { rule: 'TOY-WINDOW', opensOn: ({ validUntil }) => beforeExpiry(validUntil, windowDays) },
  };
}

/** About a card that exists, asked for by its holder. */
function replacement(library: string): ProcedureDeclaration {
  return { ...toyProcedure(library), id: 'toy/card-replacement', title: { zh: '补办借书证', en: 'Replacement of a library card' }, caseNumberPrefix: 'TOS', concerns: { filing: ['active', 'expiring'], permission: 'scopeChanges' } };
}

export function toyRegistry(library: string): ProcedureRegistry {
  return {
    procedures: Object.fromEntries([toyProcedure, revised, renewal, replacement].map((declare) => declare(library)).map((procedure) => [procedure.id, procedure])),
    processes: { [toyLibraryCard.id]: libraryCard, [toyLibraryCard2025.id]: libraryCard2025, [toyCardCheck.id]: cardCheck, [toyCardRenewal.id]: renewalProcess },
    regions: [toyProvince],
    documents: { 'DOC-CARD': { type: 'DOC-CARD', title: { zh: '借书证', en: 'Library card' }, layout: 'notice', series: '证' } },
  };
}
