import type { ProcedureDeclaration } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import { filingLines } from '../../shared/forms/filing-lines.js';
import { filingReceipt } from './documents/filing-receipt.js';
import { printApplication } from './documents/printed-application.js';
import { rejection } from './documents/rejection.js';
import { SolicitationApplication } from './forms/application.js';
import { blankApplication } from './forms/blank-application.js';
import { CATEGORIES } from './forms/options.js';
import { legalBases } from './legal-bases.js';
import { materials } from './materials.js';
import { samples } from './samples.js';
import { messages } from './messages.js';
import { parameters } from './parameters.js';
import { socialSolicitationProcess } from './process.js';
import { reReviewMissing } from './rules/re-review.js';
import { closedAt } from './rules/window.js';

/** Letters and receipts come from the department: its people draft and check, its leader signs, and nobody at a centre can (JL-S21). */
const departmentIssues = { documentClerk: 'department', officeReviewer: 'department', provincialDecisionMaker: 'department', decisionMaker: 'nobody' } as const;

/** 吉林·社会培训评价组织征集备案, edition 2022 (吉人社函〔2022〕78号). */
export const socialSolicitation2022: ProcedureDeclaration = {
  id: 'jilin_social_solicitation_2022',
  title: { zh: '社会培训评价组织职业技能等级认定机构征集备案', en: 'Social training evaluation organisation: solicitation and filing' },
  summary: {
    zh: '吉林省行业组织、院校、已备案企业和社会培训机构，面向社会开展职业技能等级认定的备案。每年3月、7月、10月的15—30日申报；备案回执由省人力资源和社会保障厅出具，有效期3年。',
    en: 'For industry associations, colleges, filed enterprises and training bodies in Jilin that want to evaluate the public. Applications from the 15th to the 30th of March, July and October; the provincial department issues the receipt, valid for three years.',
  },
  matter: '社会培训评价组织职业技能等级认定机构备案',
  province: '220000',
  orgKinds: ['social'],
  legalBases,
  caseNumberPrefix: 'JLS',
  concerns: 'newFiling',
  startedBySweep: null,
  limit: { rule: null, parameter: null },
  process: socialSolicitationProcess,
  application: SolicitationApplication,
  materials,
  samples,
  parameters,
  roles: {
    applicantOperator: 'applicant', applicantAdmin: 'applicant',
    receptionClerk: 'authority', initialReviewer: 'authority', evaluationOrganizer: 'authority', supervisor: 'authority', archivist: 'authority', documentClerk: 'authority',
    publicist: 'authority', decisionMaker: 'authority', objectionHandler: 'authority',
    provincialReReviewer: 'province', provincialReportClerk: 'province',
    provincialDecisionMaker: 'department', officeReviewer: 'department',
    expert: 'panel', expertLeader: 'panelLeader',
  },
  rolesInside: { Call_IssueReceipt: departmentIssues, Call_IssueRejection: departmentIssues },
  closedAt: (receivedAt, { solicitationWindows }) => closedAt(receivedAt, String(solicitationWindows)),
  beforeNotice: reReviewMissing,
  facts: (application) => {
    const form = restoreForm(SolicitationApplication, application);
    const [, zh, en] = CATEGORIES.find(([value]) => value === form.category) ?? ['', '', ''];
    return {
      lines: filingLines(form.lines),
      sites: form.sites.map(({ name, address }) => `${name}（${address}）`),
      kind: { zh: `社会培训评价组织（${zh.replace(/（.*$/u, '')}）`, en: `Social training evaluation organisation (${en})` },
      people: [
        { name: form.legalRepName, idNo: form.legalRepIdNo }, { name: form.contactName, idNo: null },
        ...[...form.staff, ...form.assessors, ...form.experts, ...form.supervisors].map(({ name, idNo }) => ({ name, idNo })),
      ],
    };
  },
  drafted: { 'DOC-RCPT': filingReceipt, 'DOC-REJ': rejection },
  check: () => [],
  printed: printApplication,
  prefill: blankApplication,
  messages,
};
