import { violationsToShow } from './draft-steps.js';

const message = { zh: '请填写', en: 'Fill in' };
const asked = (path: string, code = 'REQUIRED') => ({ path, code, message, rule: null });
const shown = (form: Parameters<typeof violationsToShow>[1], checked: boolean) => violationsToShow({ completeness: ['total', 'agreed', 'plans.0.level', 'plans'].map((path) => asked(path)) }, form, checked).map(({ path }) => path);

describe('What is said beside the fields of a draft', () => {
  it('does not ask for what has been typed since the draft was saved, and for the rest only after the check at the end', () => {
    const form = { total: 6, agreed: false, plans: [{ level: '4' }] };
    expect([shown(form, true), shown({}, true), shown({}, false)]).toEqual([['agreed'], ['total', 'agreed', 'plans.0.level', 'plans'], []]);
  });

  it('says at once what is typed wrong', () => {
    expect(violationsToShow({ completeness: [asked('total', 'TOTAL_DIFFERS')] }, { total: 7 }, false)).toHaveLength(1);
  });
});
