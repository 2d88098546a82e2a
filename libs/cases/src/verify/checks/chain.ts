import { dataHmac, entryHash, firstHash } from '../../log/chain.js';
import type { CaseFacts, LoggedEntry } from '../case-facts.js';
import { finding, type Finding } from '../finding.js';

interface ChainedCase {
  readonly head: Pick<CaseFacts['head'], 'id' | 'lastSeq' | 'lastHash'>;
  readonly log: readonly LoggedEntry[];
}

/** Whether what was submitted with an entry is still what the entry was written with. */
export function formOf(key: Buffer): (entry: LoggedEntry) => boolean {
  return ({ detail, form, dataHmac: written }) => dataHmac(key, { detail, form }) === written;
}

/** The hash chain of a log, and what it was told about forms: the first place where something was edited, taken out, put in or moved. */
export function chainHolds({ head, log }: ChainedCase, formHolds: (entry: LoggedEntry) => boolean): readonly Finding[] {
  let previous = firstHash(head.id).toString('hex');
  let seq = 0;
  for (const entry of log) {
    seq += 1;
    const fault = faultOf(entry, seq, previous, formHolds);
    if (fault !== null) return [fault];
    previous = entry.hash;
  }
  if (head.lastSeq > seq) return [finding('chain', 'ENTRIES_CUT_OFF', { seq: seq + 1 }, `第 ${seq + 1} 条起的 ${head.lastSeq - seq} 条记录被删除`, `${head.lastSeq - seq} entries from ${seq + 1} on were taken away`)];
  if (head.lastSeq < seq) return [finding('chain', 'ENTRIES_ADDED', { seq: head.lastSeq + 1 }, `第 ${head.lastSeq + 1} 条起的记录不是系统写入的`, `Entries from ${head.lastSeq + 1} on were added from outside`)];
  return previous === head.lastHash ? [] : [finding('chain', 'HEAD_DIFFERS', { seq }, '办理记录的末尾校验值与案件登记不符', 'The end of the log is not the one the case was left with')];
}

function faultOf(entry: LoggedEntry, seq: number, previous: string, formHolds: (entry: LoggedEntry) => boolean): Finding | null {
  if (entry.seq !== seq) return finding('chain', 'ENTRY_MISSING', { seq, pos: null }, `第 ${seq} 条记录被删除`, `Entry ${seq} was taken out`);
  const content = entryHash(entry.prevHash, entry) === entry.hash;
  if (entry.prevHash !== previous) {
    return content
      ? finding('chain', 'ENTRY_OUT_OF_PLACE', entry, `第 ${seq} 条记录不接在第 ${seq - 1} 条之后：记录被插入、调换或重写`, `Entry ${seq} does not continue entry ${seq - 1}: something was put in, moved or written anew`)
      : finding('chain', 'ENTRY_FOREIGN', entry, `第 ${seq} 条记录不是系统写入的：记录被插入或调换`, `Entry ${seq} was not written by the system: it was put in or moved`);
  }
  if (!content) return finding('chain', 'ENTRY_EDITED', entry, `第 ${seq} 条记录的内容被修改`, `Entry ${seq} was edited`);
  if (formHolds(entry)) return null;
  return finding('chain', 'FORM_EDITED', entry, `第 ${seq} 条记录所附的表单（${entry.element}）被修改或删除`, `The form submitted with entry ${seq} (${entry.element}) was edited or removed`);
}
