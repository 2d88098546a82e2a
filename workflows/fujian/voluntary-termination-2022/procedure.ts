import type { ProcedureDeclaration } from '@beian/procedure';
import { printLetter } from './documents/print-letter.js';
import { TerminationLetter } from './forms/termination-letter.js';
import { legalBases } from './legal-bases.js';
import { materials } from './materials.js';
import { samples } from './samples.js';
import { messages } from './messages.js';
import { parameters } from './parameters.js';
import { prefillLetter } from './prefill-letter.js';
import { voluntaryTerminationProcess } from './process.js';

/** 福建·自愿终止备案, edition 2022 (闽劳鉴〔2022〕26号 五（三）、（四）). */
export const fujianVoluntaryTermination2022: ProcedureDeclaration = {
  id: 'fujian_voluntary_termination_2022',
  title: { zh: '自愿终止职业技能等级评价机构备案', en: 'Voluntary termination of a filing' },
  summary: {
    zh: '备案期内自愿终止评价工作的，函告备案的鉴定中心，由省中心报备人社部公示终止。不收费；未规定办理时限；报备人社部前可以撤回。',
    en: 'For institutions that stop evaluating within the validity of their filing: a letter to the centre that filed them; the province reports to the ministry, which publishes the termination. Free of charge, without a time limit; it can be withdrawn until that report.',
  },
  matter: '自愿终止职业技能等级评价机构备案',
  province: '350000',
  orgKinds: ['employer', 'social', 'college'],
  legalBases,
  caseNumberPrefix: 'FJT',
  concerns: { filing: ['active', 'expiring', 'rectifying', 'renewalSuspended'] },
  startedBySweep: null,
  limit: { rule: null, parameter: null },
  process: voluntaryTerminationProcess,
  application: TerminationLetter,
  materials,
  samples,
  parameters,
  roles: {
    applicantAdmin: 'applicant', supervisor: 'authority', reportClerk: 'authority', archivist: 'authority', documentClerk: 'authority', provincialReportClerk: 'province',
  },
  check: () => [],
  facts: () => ({ lines: [], sites: [], kind: { zh: '评价机构', en: 'Evaluation institution' }, people: [] }),
  drafted: {},
  printed: printLetter,
  prefill: prefillLetter,
  messages,
};
