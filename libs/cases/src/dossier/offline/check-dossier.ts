import { createHash } from 'node:crypto';
import { replay } from '@beian/bpmn';
import type { CaseFacts, LoggedEntry } from '../../verify/case-facts.js';
import { chainHolds } from '../../verify/checks/chain.js';
import { entriesHaveStimuli, outsideEntriesHaveTheirStimulus } from '../../verify/checks/entries.js';
import { stateMatchesLog, withdrawalMatchesLog } from '../../verify/checks/state.js';
import { messagesCame, positionsAreInOrder, stimuliHaveEntries } from '../../verify/checks/stimuli.js';
import { KeptDiagrams } from '../../verify/diagrams.js';
import { examine } from '../../verify/examined-case.js';
import { finding, type Finding } from '../../verify/finding.js';
import { deviation, tokenEntry } from '../../verify/verify-facts.js';
import { dossierFiles, type DossierCase, type DossierDocument, type DossierLog, type DossierStimuli } from '../dossier-format.js';

/** Gives the bytes of a file of the dossier; fails when it is not there. */
export type ReadFile = (path: string) => Promise<Buffer>;

export interface DossierVerdict {
  readonly caseNo: string;
  readonly open: boolean;
  readonly events: number;
  readonly findings: readonly Finding[];
}

/** Checks what can be checked without the server: hashes, the course on the diagrams, the order of stimuli, the bytes of documents. */
export async function checkDossier(read: ReadFile): Promise<DossierVerdict> {
  const told: DossierCase = await json(read, dossierFiles.case);
  const log: DossierLog = await json(read, dossierFiles.log);
  const stimuli: DossierStimuli = await json(read, dossierFiles.stimuli);
  const documents: readonly DossierDocument[] = await json(read, dossierFiles.documents);
  const entries: readonly LoggedEntry[] = log.map((entry) => ({ ...entry, form: null }));
  const facts: CaseFacts = {
    head: { ...told, id: told.caseId, logKey: Buffer.alloc(0) }, log: entries, stimuli,
    diagrams: await Promise.all(told.diagrams.map(async ({ file, ...pinned }) => ({ ...pinned, caseId: told.caseId, xml: await read(file).then(String, () => null) }))),
    submissions: [], tasks: [], timers: [], calls: [], services: [], rules: [], documents: [], filings: [], filingEvents: [], notices: [], objections: [], files: [],
  };
  const { models, findings } = await new KeptDiagrams().of(facts);
  const verdict = replay(models.values(), entries.map(tokenEntry));
  const examined = examine(facts, models);
  const checks = [positionsAreInOrder, stimuliHaveEntries, messagesCame, entriesHaveStimuli, outsideEntriesHaveTheirStimulus, withdrawalMatchesLog];
  return {
    caseNo: told.caseNo, open: told.endedAt === null, events: entries.length,
    findings: [
      ...chainHolds(facts, () => true), ...findings, ...(verdict.conforms ? [] : [deviation(verdict, entries)]), ...checks.flatMap((check) => check(examined)),
      ...stateMatchesLog(examined, verdict), ...(await changedDocuments(documents, read)),
    ],
  };
}

async function changedDocuments(documents: readonly DossierDocument[], read: ReadFile): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { file, sha256, number, title } of documents) {
    if (file === null || sha256 === null) continue;
    const bytes = await read(file).catch(() => null);
    if (bytes === null) findings.push(finding('bytes', 'FILE_MISSING', {}, `文书“${number ?? title}”的文件不存在`, `The file of “${number ?? title}” is gone`));
    else if (createHash('sha256').update(bytes).digest('hex') !== sha256) findings.push(finding('bytes', 'FILE_CHANGED', {}, `文书“${number ?? title}”的文件被修改`, `The file of “${number ?? title}” was changed`));
  }
  return findings;
}

async function json<T>(read: ReadFile, path: string): Promise<T> {
  const parsed: T = JSON.parse(String(await read(path)));
  return parsed;
}
