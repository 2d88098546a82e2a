import type { LogEntry, ProcessModel } from '@beian/bpmn';

/** A log with one entry spoilt; null when the entry cannot be spoilt that way. */
export type LogMutation = (log: readonly LogEntry[], at: number, modelOf: (id: string) => ProcessModel) => readonly LogEntry[] | null;

const numbered = (log: readonly LogEntry[]): readonly LogEntry[] => log.map((entry, index) => ({ ...entry, seq: index + 1 }));

export const logMutations = {
  dropped: (log, at) => numbered(log.filter((_entry, index) => index !== at)),
  doubled: (log, at) => numbered(log.flatMap((entry, index) => (index === at ? [entry, entry] : [entry]))),
  /** Two entries of the same activation change places: an end before its beginning. */
  swapped: (log, at) => {
    const [first, later] = [log[at], log.findIndex((entry, index) => index > at && entry.activation === log[at]?.activation && entry.process === log[at]?.process)];
    const second = log[later];
    if (first === undefined || second === undefined || first.kind === second.kind) return null;
    return numbered(log.map((entry, index) => (index === at ? second : index === later ? first : entry)));
  },
  /** Another flow of the same gateway is said to have been taken. */
  diverted: (log, at, modelOf) => {
    const entry = log[at];
    const other = entry?.flow == null ? undefined : modelOf(entry.process).elements[entry.element]?.outgoing.find((flow) => flow !== entry.flow);
    return other === undefined ? null : log.map((one, index) => (index === at ? { ...one, flow: other } : one));
  },
} as const satisfies Readonly<Record<string, LogMutation>>;
