import type { ProcedureDeclaration } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import { filingLetter } from './documents/filing-letter.js';
import { filingReceipt } from './documents/filing-receipt.js';
import { printApplication } from './documents/application-form.js';
import { rejection } from './documents/rejection.js';
import { FilingApplication } from './forms/application.js';
import { ORG_SUB_KINDS } from './forms/application-options.js';
import { blankApplication } from './forms/blank-application.js';
import { filingLines } from '../../shared/forms/filing-lines.js';
import { legalBases } from './legal-bases.js';
import { materials } from './materials.js';
import { samples } from './samples.js';
import { parameters } from './parameters.js';
import { employerInitialProcess } from './process.js';

/** 河南·用人单位首次备案, edition 2024 (豫职评〔2024〕4号, part one). */
export const employerInitial2024: ProcedureDeclaration = {
  id: 'henan_employer_initial_2024',
  title: { zh: '用人单位职业技能等级认定机构首次备案', en: 'Employer: initial filing as evaluation institution' },
  summary: {
    zh: '中央企业驻豫分支机构及河南省行政区域内用人单位，面向本单位职工开展职业技能等级认定的备案。不收费；办理时限无规定，系统按各环节期限提示。',
    en: 'For employers in the province, branches of central enterprises included, that want to evaluate their own staff. Free of charge; the text sets no overall limit, each step shows its own.',
  },
  matter: '用人单位职业技能等级认定机构备案',
  province: '410000',
  orgKinds: ['employer'],
  legalBases,
  caseNumberPrefix: 'HAE',
  concerns: 'newFiling',
  startedBySweep: null,
  limit: { rule: 'HA-G10', parameter: null },
  process: employerInitialProcess,
  application: FilingApplication,
  materials,
  samples,
  parameters,
  roles: {
    applicantOperator: 'applicant', applicantAdmin: 'applicant',
    receptionClerk: 'authority', initialReviewer: 'authority', evaluationOrganizer: 'authority', decisionMaker: 'authority', provincialDecisionMaker: 'authority',
    documentClerk: 'authority', officeReviewer: 'authority', reportClerk: 'authority', archivist: 'authority',
    industryReviewer: 'industry', supervisingReviewer: 'supervising', provincialReportClerk: 'province',
    expert: 'panel', expertLeader: 'panelLeader',
  },
  facts: (application) => {
    const form = restoreForm(FilingApplication, application);
    const [, zh, en] = ORG_SUB_KINDS.find(([value]) => value === form.orgSubKind) ?? ['', '', ''];
    return {
      lines: filingLines(form.lines),
      sites: form.sites.map(({ name, address }) => `${name}（${address}）`),
      kind: { zh, en },
      people: [
        { name: form.legalRepName, idNo: form.legalRepIdNo }, { name: form.contactName, idNo: null },
        ...[...form.staff, ...form.assessors, ...form.experts, ...form.supervisors].map(({ name, idNo }) => ({ name, idNo })),
      ],
    };
  },
  drafted: { 'DOC-HA-INIT': filingLetter, 'DOC-RCPT': filingReceipt, 'DOC-REJ': rejection },
  check: () => [],
  printed: printApplication,
  prefill: blankApplication,
};
