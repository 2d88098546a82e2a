import { columns } from './columns.mjs';

describe('columns', () => {
  it('stand under their headings', () => {
    expect(columns(['case', 'was'], [['A1', 'UNKNOWN'], ['A200', 'FAILED']])).toBe('case  was\nA1    UNKNOWN\nA200  FAILED');
  });
});
