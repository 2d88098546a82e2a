import { ruleTexts as fujianRules } from './fujian/rule-texts.js';
import { ruleTexts as henanRules } from './henan/rule-texts.js';
import { ruleTexts as jilinRules } from './jilin/rule-texts.js';
import { ruleTexts as sharedRules } from './shared/rule-texts.js';
import { ofProvince, type ProcedureDeclaration, type ProcedureRegistry, type ProcessDeclaration } from '@beian/procedure';
import type { ProvinceDeclaration } from '@beian/procedure/declaration';
import { fujian } from './fujian/region.js';
import { fujianVoluntaryTermination2022 } from './fujian/voluntary-termination-2022/procedure.js';
import { renewalDocumentTypes } from './fujian/renewal-2022/documents/index.js';
import { renewal2022 } from './fujian/renewal-2022/procedure.js';
import { henanDocumentTypes } from './henan/documents/index.js';
import { employerInitial2024 } from './henan/employer-initial-2024/procedure.js';
import { henan } from './henan/region.js';
import { jilin } from './jilin/region.js';
import { socialSolicitation2022 } from './jilin/social-solicitation-2022/procedure.js';
import { acceptanceProcess } from './shared/acceptance/process.js';
import { archiveProcess } from './shared/archive/process.js';
import { sharedDocumentTypes } from './shared/documents/document-types.js';
import { issueDocumentProcess } from './shared/issue-document/process.js';
import { publicNoticeProcess } from './shared/public-notice/process.js';
import { rectificationProcess } from './shared/rectification/process.js';
import { reportPublishProcess } from './shared/report-publish/process.js';
import { technicalEvaluationProcess } from './shared/technical-evaluation/process.js';

const regions: readonly ProvinceDeclaration[] = [
  fujian,
  henan,
  jilin,
];

const procedures: readonly ProcedureDeclaration[] = [
  employerInitial2024,
  fujianVoluntaryTermination2022,
  renewal2022,
  socialSolicitation2022,
];

const called: readonly ProcessDeclaration[] = [
  acceptanceProcess,
  archiveProcess,
  issueDocumentProcess,
  publicNoticeProcess,
  rectificationProcess,
  reportPublishProcess,
  technicalEvaluationProcess,
];

/** Every procedure and called process that this installation carries out. */
export const registry: ProcedureRegistry = {
  procedures: Object.fromEntries(procedures.map((procedure) => [procedure.id, procedure])),
  processes: Object.fromEntries([...procedures.map(({ process }) => process), ...called].map((process) => [process.model.id, process])),
  regions,
  documents: {
    ...sharedDocumentTypes,
    ...renewalDocumentTypes,
    ...henanDocumentTypes,
  },
  ruleTexts: { ...sharedRules, ...ofProvince(fujian.code, fujianRules), ...ofProvince(henan.code, henanRules), ...ofProvince(jilin.code, jilinRules) },
};
