import { changedPaths } from './changed-paths.js';

describe('what changed since the former application', () => {
  it('is told by field, and in tables by cell', () => {
    expect(changedPaths({ name: '甲', phone: '1', lines: [{ code: 'a', level: 3 }, { code: 'b' }] }, { name: '甲', phone: '2', lines: [{ code: 'a', level: 4 }] })).toEqual(['phone', 'lines.0.level', 'lines.1']);
  });

  it('is nothing where only the way of writing nothing differs', () => {
    expect(changedPaths({ note: '', tags: [], lines: [] }, { note: null, tags: null })).toEqual([]);
  });

  it('counts rows that were added, and lists of choices that differ', () => {
    expect(changedPaths({ lines: [], levels: ['3'] }, { lines: [{ code: 'a' }], levels: ['3', '4'] })).toEqual(['lines.0', 'levels']);
  });
});
