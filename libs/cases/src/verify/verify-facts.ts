import { LOG_KINDS, replay, type Deviating, type LogKind, type Verdict } from '@beian/bpmn';
import type { CaseFacts, LoggedEntry } from './case-facts.js';
import { callsMatchLog } from './checks/calls.js';
import { chainHolds, formOf } from './checks/chain.js';
import { deliveriesMatchLog, documentsMatchLog } from './checks/documents.js';
import { entriesHaveStimuli, outsideEntriesHaveTheirStimulus } from './checks/entries.js';
import { formsHaveEntries, stimuliHaveForms } from './checks/forms.js';
import { noticesMatchLog } from './checks/notices.js';
import { objectionsMatchLog, objectionsMatchStimuli } from './checks/objections.js';
import { filingHistoryMatchesLog, openedBySweep, registerMatchesLog } from './checks/register.js';
import { rulesMatchLog, servicesMatchLog } from './checks/services.js';
import { stateMatchesLog, withdrawalMatchesLog } from './checks/state.js';
import { messagesCame, positionsAreInOrder, stimuliHaveEntries } from './checks/stimuli.js';
import { entriesHaveTasks, tasksMatchLog } from './checks/tasks.js';
import { entriesHaveTimers, timersMatchLog } from './checks/timers.js';
import type { KeptDiagrams } from './diagrams.js';
import { examine, type ExaminedCase } from './examined-case.js';
import { finding, type Finding } from './finding.js';

export interface CaseVerdict {
  readonly caseId: string;
  readonly caseNo: string;
  readonly conforms: boolean;
  /** Whether the case goes on: its log is the beginning of a course. */
  readonly open: boolean;
  readonly events: number;
  /** The end of the log that was verified. */
  readonly seq: number;
  readonly hash: string;
  readonly findings: readonly Finding[];
}

const factChecks: readonly ((examined: ExaminedCase) => readonly Finding[])[] = [
  positionsAreInOrder, stimuliHaveEntries, messagesCame, entriesHaveStimuli, outsideEntriesHaveTheirStimulus, formsHaveEntries, stimuliHaveForms, tasksMatchLog,
  entriesHaveTasks, timersMatchLog, entriesHaveTimers, callsMatchLog, servicesMatchLog, rulesMatchLog, documentsMatchLog, deliveriesMatchLog, registerMatchesLog,
  filingHistoryMatchesLog, openedBySweep, withdrawalMatchesLog, noticesMatchLog, objectionsMatchLog, objectionsMatchStimuli,
];

/** Holds one case against its hash chain, its diagrams and its facts. Reads nothing but what it is given. */
export async function verifyFacts(facts: CaseFacts, diagrams: KeptDiagrams): Promise<CaseVerdict> {
  const { models, findings: unfit } = await diagrams.of(facts);
  const verdict = isJustFiled(facts) ? justFiled : replay(models.values(), facts.log.map(tokenEntry));
  const examined = examine(facts, models);
  const findings = [
    ...chainHolds(facts, formOf(facts.head.logKey)), ...unfit, ...(verdict.conforms ? [] : [deviation(verdict, facts.log)]), ...factChecks.flatMap((check) => check(examined)),
    ...stateMatchesLog(examined, verdict),
  ];
  const { id, caseNo, lastSeq, lastHash, endedAt } = facts.head;
  return { caseId: id, caseNo, conforms: findings.length === 0, open: endedAt === null, events: facts.log.length, seq: lastSeq, hash: lastHash, findings };
}

const justFiled: Verdict = { conforms: true, open: true };

/** Stored, and not carried out yet: there is nothing to replay. */
function isJustFiled({ head, log }: CaseFacts): boolean {
  return head.appliedPos === 0 && log.length === 0;
}

/** An entry of a kind that no log knows deviates like a flow that nothing takes. */
export function tokenEntry<E extends { readonly kind: string }>(entry: E): E & { readonly kind: LogKind } {
  return { ...entry, kind: LOG_KINDS.find((known) => known === entry.kind) ?? 'taken' };
}

/** The first deviation of a course, with what came and what was allowed there. */
export function deviation({ at, reason, came, allowed }: Deviating, log: readonly Pick<LoggedEntry, 'seq' | 'pos' | 'element'>[]): Finding {
  const entry = log.find(({ seq }) => seq === at);
  const options = { zh: allowed.map(({ zh }) => zh).join('；'), en: allowed.map(({ en }) => en).join('; ') };
  return finding(
    'replay', 'LEAVES_THE_DIAGRAM', { seq: at, pos: entry?.pos ?? null, element: entry?.element ?? null },
    `第 ${at} 条记录${came === null ? '之后中断' : `（${came.zh}）`}偏离流程图：${reason.zh}。${options.zh === '' ? '此处流程图不允许任何步骤。' : `此处流程图允许：${options.zh}。`}`,
    `${came === null ? `After entry ${at} the log breaks off` : `Entry ${at} (${came.en}) leaves the diagram`}: ${reason.en}. ${options.en === '' ? 'The diagram allows nothing there.' : `The diagram allows: ${options.en}.`}`,
  );
}

