import { identify, stillRuns } from './run-record.mjs';

describe('recognising a process again', () => {
  it('knows a process by its number and its start time', () => {
    const self = identify('self', process.pid);
    expect(self && stillRuns(self)).toBe(true);
  });

  it('does not take another process with a reused number for it', () => {
    expect(stillRuns({ name: 'old', pid: process.pid, since: 'Thu Jan  1 00:00:00 1970' })).toBe(false);
  });
});
