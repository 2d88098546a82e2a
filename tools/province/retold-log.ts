import type { ProcessModel } from '@beian/bpmn';
import type { JsonObject, Move, MoveKind } from '@beian/procedure/kernel';
import { firstHash, LogChain, type ChainedEntry } from '../../libs/cases/src/log/chain.js';
import { effectsKey } from '../../libs/cases/src/log/effect.js';
import { filingEventHash, firstFilingHash, type FilingEventKind } from '../../libs/cases/src/register/filing-events.js';
import { digestOf } from '../../libs/procedure/src/kernel/digest.js';
import { dueRulesOf } from '../../libs/procedure/src/kernel/due-rules.js';
import { adoptedContentOf, FrozenRows, objectIn } from './frozen-rows.js';
import { rowsOf, textIn, type Rows } from './snapshot.js';

export type ModelOf = (process: string) => ProcessModel;

export interface RetoldLog {
  readonly entries: readonly ChainedEntry[];
  readonly lastHash: string;
}

/** The log of a case told again for rows that are other ones: the same entries, chained anew, with the hashes of what these rows hold. */
export function retellLog(rows: Rows, key: Buffer): RetoldLog {
  const [head] = rowsOf({ rows }, 'filing_case');
  const caseId = textIn(head ?? {}, 'id');
  const forms = new Map(rowsOf({ rows }, 'submission').map((row) => [textIn(row, 'id'), objectIn(row, 'form')]));
  const frozen = new FrozenRows(rows, caseId, key);
  const chain = new LogChain(caseId, key, { seq: 0, hash: firstHash(caseId).toString('hex') });
  for (const row of rowsOf({ rows }, 'case_event')) {
    const submissionId = row['submission_id'] === null ? null : textIn(row, 'submission_id');
    const legalAt = textIn(row, 'legal_at');
    chain.append({
      pos: Number(row['pos']), process: textIn(row, 'process_id'), definitionHash: textIn(row, 'definition_hash'), scope: numbersIn(row, 'scope'), element: textIn(row, 'element_id'),
      activation: Number(row['activation']), instance: nullable(row, 'instance'), kind: textIn(row, 'kind'), flow: nullable(row, 'flow_id'), actor: nullable(row, 'actor'),
      onBehalfOf: nullable(row, 'on_behalf_of'), role: nullable(row, 'role'), org: nullable(row, 'org'), legalAt, recordedAt: textIn(row, 'recorded_at'),
      detail: withHashes(objectIn(row, 'detail'), frozen, legalAt), submissionId,
    }, submissionId === null ? null : (forms.get(submissionId) ?? null));
  }
  return { entries: chain.entries, lastHash: chain.last.hash };
}

function withHashes(detail: JsonObject, frozen: FrozenRows, legalAt: string): JsonObject {
  const effects = detail[effectsKey];
  if (!Array.isArray(effects)) return detail;
  return { ...detail, [effectsKey]: effects.map((effect) => ({ ...effect, ...hashed(effect, frozen, legalAt) })) };
}

function hashed(effect: JsonObject, frozen: FrozenRows, legalAt: string): JsonObject {
  const hmac = frozen.hmacOf(effect, legalAt);
  return hmac === null ? {} : { hmac };
}

/** The digests of some positions, as a run of the case compares them. */
export function digestsOf(entries: readonly ChainedEntry[], positions: ReadonlySet<number>, modelOf: ModelOf): ReadonlyMap<number, string> {
  const byPosition = Map.groupBy(entries.filter(({ kind, pos }) => positions.has(pos) && kind !== 'extended' && kind !== 'incident'), ({ pos }) => pos);
  return new Map([...byPosition].map(([pos, own]) => [pos, digestOf(own.map(moveOf), (process, element) => dueRulesOf(modelOf(process), element))]));
}

function moveOf({ kind, process, scope, element, activation, instance, flow, detail }: ChainedEntry): Move {
  const { [effectsKey]: _, ...told } = detail;
  if (!isMove(kind)) throw new Error(`${kind} is no move`);
  return { kind, process, scope, element, activation, instance, flow, detail: told };
}

const moves: readonly string[] = ['entered', 'completed', 'cancelled', 'fired', 'taken', 'superseded', 'patched', 'repaired'] satisfies readonly MoveKind[];

function isMove(kind: string): kind is MoveKind {
  return moves.includes(kind);
}

/** The history of the filing, which tells the same as the log. */
export function retellFiling(rows: Rows, log: RetoldLog): readonly JsonObject[] {
  const contents = log.entries.flatMap(({ pos, detail }) => {
    const effects = detail[effectsKey];
    return Array.isArray(effects) ? effects.map((effect: JsonObject) => ({ pos, effect })) : [];
  });
  const retold: JsonObject[] = [];
  for (const row of rowsOf({ rows }, 'filing_event')) {
    const filingId = textIn(row, 'filing_id');
    const prevHash = hashIn(retold.at(-1)) ?? firstFilingHash(filingId);
    const effect = contents.find((one) => one.pos === row['pos'] && one.effect['what'] === row['kind'] && one.effect['hmac'] !== undefined)?.effect;
    const told = objectIn(row, 'detail');
    const detail = row['kind'] === 'adopted' ? { ...told, content: adoptedContentOf(rows) } : effect === undefined ? told : { ...told, hmac: effect['hmac'] ?? null };
    const hash = filingEventHash(prevHash, {
      filingId, seq: Number(row['seq']), kind: kindOf(row), at: textIn(row, 'at'), recordedAt: textIn(row, 'recorded_at'), rule: nullable(row, 'rule'), caseId: nullable(row, 'case_id'),
      pos: row['pos'] === null ? null : Number(row['pos']), occasion: nullable(row, 'occasion'), detail,
    });
    retold.push({ ...row, detail, prev_hash: String.raw`\x${prevHash}`, hash: String.raw`\x${hash}` });
  }
  return retold;
}

const kinds: readonly string[] = ['adopted', 'fixed', 'amended', 'retracted', 'effective', 'status', 'permission', 'published', 'reminded', 'opened'] satisfies readonly FilingEventKind[];

function kindOf(row: JsonObject): FilingEventKind {
  const kind = textIn(row, 'kind');
  if (!isKind(kind)) throw new Error(`nothing of the kind ${kind} happens to a filing`);
  return kind;
}

function isKind(kind: string): kind is FilingEventKind {
  return kinds.includes(kind);
}

function hashIn(row: JsonObject | undefined): string | null {
  return row === undefined ? null : textIn(row, 'hash').slice(2);
}

function nullable(row: JsonObject, column: string): string | null {
  return row[column] === null || row[column] === undefined ? null : textIn(row, column);
}

function numbersIn(row: JsonObject, column: string): readonly number[] {
  const value = row[column];
  return Array.isArray(value) ? value.map(Number) : [];
}
