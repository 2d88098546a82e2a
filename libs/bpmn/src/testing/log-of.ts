import { LOG_KINDS, type LogEntry } from '../token-game/log-entry.js';

/**
 * A log in a few words, each line a position of its own unless it says `pos=…`. Each line: kind, element, activation; then `@1/2` for the scope, `in=process`, `flow=…`, `member=…`,
 * `host=…`, `members=a,b`, `result=…`, `to=…`.
 */
export function logOf(process: string, lines: readonly string[]): readonly LogEntry[] {
  return lines.map((line, index) => entryOf(process, line, index + 1));
}

function entryOf(process: string, line: string, seq: number): LogEntry {
  const [word = '', element = '', activation = '', ...rest] = line.split(' ');
  const kind = LOG_KINDS.find((known) => known === word);
  if (kind === undefined) throw new Error(`No such kind of entry: ${line}`);
  const value = (name: string): string | null => rest.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
  const scope = rest.find((part) => part.startsWith('@'))?.slice(1).split('/').map(Number) ?? [];
  const [host, members, result, to] = [value('host'), value('members'), value('result'), value('to')];
  return {
    seq, pos: Number(value('pos') ?? seq), kind, element, scope, process: value('in') ?? process, activation: Number(activation), instance: value('member'), flow: value('flow'),
    detail: {
      ...(host === null ? {} : { host: Number(host) }),
      ...(members === null ? {} : { members: members.split(',') }),
      ...(result === null ? {} : { result }),
      ...(to === null ? {} : { to: Number(to) }),
    },
  };
}
