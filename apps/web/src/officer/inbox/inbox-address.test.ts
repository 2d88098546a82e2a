import { addressOfView, searchOf, shownOf } from './inbox-address.js';

const view = { id: 'v1', name: '新乡', box: 'group', filter: { procedure: 'p', region: '410700', q: '机械' }, sort: 'received', columns: ['caseNo', 'region'], standing: false, revision: 1 } as const;

describe('the address of the inbox', () => {
  it('carries filters, sort and columns of a saved view, and is read back as it was written', () => {
    const address = new URL(addressOfView({ ...view, columns: [...view.columns] }), 'http://desk');
    expect(address.pathname).toBe('/officer/inbox/group');
    expect(shownOf(address.searchParams)).toEqual({ filter: view.filter, sort: 'received', columns: ['caseNo', 'region'], view: 'v1' });
  });

  it('holds nothing where everything is as usual, and keeps to known columns', () => {
    const usual = shownOf(new URLSearchParams('columns=nothing&sort=upwards'));
    expect(usual.columns).toContain('due');
    expect(searchOf(usual)).toEqual({});
  });
});
