import { beforeExpiry } from '@beian/calendar';
import type { ProcedureDeclaration } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import { letter } from './documents/renewal-letter.js';
import { nonRenewal } from './documents/non-renewal.js';
import { printApplication } from './documents/application-form.js';
import { RenewalApplication } from './forms/application.js';
import { fromFiling } from './forms/from-filing.js';
import { ORG_KINDS } from './forms/options.js';
import { messages } from './messages.js';
import { legalBases } from './legal-bases.js';
import { limit } from './limit.js';
import { materials } from './materials.js';
import { samples } from './samples.js';
import { parameters } from './parameters.js';
import { renewalProcess } from './process.js';
import { applicationWindow } from './application-window.js';
import { afterRefusal } from './screening.js';

/** 福建·备案续期, edition 2022 (闽劳鉴〔2022〕26号). */
export const renewal2022: ProcedureDeclaration = {
  id: 'fujian_renewal_2022',
  title: { zh: '职业技能等级评价机构备案续期', en: 'Renewal of the filing of an evaluation institution' },
  summary: {
    zh: '备案即将到期、愿意继续开展职业技能等级认定的用人单位、院校和社会培训评价组织。到期前90日内向原备案鉴定中心申请；到期后设60天存续期，逾期视为自动放弃。不收费。',
    en: 'For employers, colleges and social organisations whose filing is about to expire. Within 90 days before expiry to the centre of the filing; a grace of 60 days follows, after which the renewal counts as given up. Free of charge.',
  },
  matter: '职业技能等级评价机构备案续期',
  province: '350000',
  orgKinds: ['employer', 'college', 'social'],
  legalBases,
  caseNumberPrefix: 'FJR',
  concerns: { filing: ['active', 'expiring', 'grace'] },
  startedBySweep: { rule: 'FJ-R3', opensOn: ({ validUntil }, { windowDays }) => beforeExpiry(validUntil, Number(windowDays)) },
  limit,
  appliedByMessage: applicationWindow,
  process: renewalProcess,
  application: RenewalApplication,
  materials,
  samples,
  parameters,
  roles: {
    applicantOperator: 'applicant', applicantAdmin: 'applicant',
    receptionClerk: 'authority', initialReviewer: 'authority', evaluationOrganizer: 'authority', reportClerk: 'authority', archivist: 'authority',
    documentClerk: 'authority', officeReviewer: 'authority', decisionMaker: 'authority',
    provincialDecisionMaker: 'province', provincialReportClerk: 'province',
  },
  // FJ-R13: the letter is drafted, checked and signed in the province; a refusal in the centre that evaluated.
  rolesInside: {
    Call_IssueFilingLetter: { documentClerk: 'province', officeReviewer: 'province', receptionClerk: 'province', decisionMaker: 'nobody' },
    Call_IssueNonRenewal: { provincialDecisionMaker: 'nobody' },
  },
  facts: (application) => {
    const form = restoreForm(RenewalApplication, application);
    const [, zh, en] = ORG_KINDS.find(([value]) => value === form.orgKind) ?? ['', '', ''];
    return {
      lines: form.lines.map(({ levels, ...line }) => ({ ...line, levels: levels.map(Number) })),
      sites: [form.filedAddress],
      kind: { zh, en },
      people: [form.headName, form.contactName, form.signed.name].map((name) => ({ name, idNo: null })),
    };
  },
  drafted: { 'DOC-FJ-REN': letter, 'DOC-REJ': nonRenewal },
  check: () => [],
  printed: printApplication,
  wording: { afterAcceptance: '本机关将核查续期条件、组织续期评估，自收到材料之日起三十个工作日内反馈；评估合格的，由福建省职业技能鉴定指导中心核发新的备案函', afterRefusal },
  prefill: (institution) => ({ ...institution, filedAddress: institution['officeAddress'] ?? null }),
  fromFiling,
  messages,
};
