import type { Json } from '@beian/procedure/kernel';
import type { Sql } from '../database/sql.js';
import type { CaseFacts } from '../verify/case-facts.js';
import type { CaseVerdict } from '../verify/verify-facts.js';
import { dossierFiles, type DossierCase, type DossierDocument, type DossierLog, type DossierStimuli } from './dossier-format.js';

/** One file of a dossier: data, text, or stored bytes by their hash. */
export type DossierItem = { readonly path: string; readonly title: string } & ({ readonly json: unknown } | { readonly text: string } | { readonly sha256: string });

/** A form as its reader may see it. */
export interface ShownForm {
  readonly pos: number;
  readonly element: string;
  readonly form: Json;
}

export interface DossierParts {
  readonly facts: CaseFacts;
  readonly verdict: CaseVerdict;
  readonly forms: readonly ShownForm[];
  /** State of every element, as the case page draws it. */
  readonly picture: unknown;
  /** Checks the dossier without the server. */
  readonly script: string;
  readonly exportedAt: string;
}

const masked = {
  zh: '表单按导出人的查看权限脱敏，因此表单内容不能由本包复核；其校验值（data_hmac）由服务器密钥生成，核对须在原系统进行。',
  en: 'The forms are masked by the right of whoever exported them, so this package cannot re-check their content; their HMAC is keyed by the server and is checked there.',
};

/** A case as a package: diagrams, log with hashes, stimuli, forms, documents, verdict, and the script that checks them. */
export async function dossierItems(sql: Sql, { facts, verdict, forms, picture, script, exportedAt }: DossierParts): Promise<readonly DossierItem[]> {
  const documents = await documentsOf(sql, facts.head.id);
  const log: DossierLog = facts.log.map(({ form: _form, ...entry }) => entry);
  const stimuli: DossierStimuli = facts.stimuli;
  return [
    { path: dossierFiles.case, title: '案件', json: caseOf(facts, exportedAt) },
    { path: dossierFiles.log, title: '办理记录（含校验值）', json: log },
    { path: dossierFiles.stimuli, title: '来件', json: stimuli },
    { path: dossierFiles.documents, title: '文书清单', json: documents },
    { path: dossierFiles.verdict, title: '核验结论', json: verdict },
    { path: 'diagram-state.json', title: '流程图状态', json: picture },
    { path: dossierFiles.script, title: '离线核验程序：node verify.mjs', text: script },
    ...facts.diagrams.flatMap(({ processId, xml }) => (xml === null ? [] : [{ path: diagramFile(processId), title: '流程图', text: xml }])),
    ...forms.map(({ pos, element, form }) => ({ path: `forms/${String(pos).padStart(4, '0')}-${element}.json`, title: '表单', json: form })),
    ...documents.flatMap(({ file, sha256, title }) => (file === null || sha256 === null ? [] : [{ path: file, title, sha256 }])),
  ];
}

function diagramFile(processId: string): string {
  return `diagrams/${processId}.bpmn`;
}

function caseOf({ head: { id, logKey: _key, ...head }, diagrams }: CaseFacts, exportedAt: string): DossierCase {
  return {
    format: 'beian-dossier/1', caseId: id, ...head, exportedAt, forms: masked,
    diagrams: diagrams.map(({ processId, semanticHash, fileHash }) => ({ processId, semanticHash, fileHash, file: diagramFile(processId) })),
  };
}

function documentsOf(sql: Sql, caseId: string): Promise<readonly DossierDocument[]> {
  return sql.rows<DossierDocument & Record<string, unknown>>(
    `select type, title_zh as title, number, signed_at as "signedAt", sha256, case when state = 'sealed' then 'documents/' || type || '-' || left(id::text, 8) || '.pdf' end as file
     from official_document where case_id = $1 and state <> 'draft' order by signed_at, type`, [caseId]);
}
