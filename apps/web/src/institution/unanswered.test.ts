import { aField, aForm } from '../forms/testing/schemas.js';
import { answersFor, isUnanswered } from './unanswered.js';

const rules = aField('rules', 'rows', { rows: aForm([aField('rule', 'text', { readOnly: true }), aField('state', 'choice'), aField('remark', 'text')]) });
const staff = aField('staff', 'rows', { rows: aForm([aField('name', 'text')]) });

describe('A field that is still unanswered', () => {
  it('is one in which nothing stands', () => expect([null, '', undefined, 0].map((value) => isUnanswered(aField('count', 'number'), value))).toEqual([true, true, true, false]));
  it('is a list of which only the given cells are there', () => {
    expect(isUnanswered(rules, [{ rule: '1', state: null, remark: null }, { rule: '2' }])).toBe(true);
    expect(isUnanswered(rules, [{ rule: '1', state: null, remark: null }, { rule: '2', state: 'provided' }])).toBe(false);
  });
  it('is a table without rows', () => expect([isUnanswered(staff, []), isUnanswered(staff, [{ name: '' }])]).toEqual([true, false]));
});

describe('What was said with the last application', () => {
  const begun = { ...rules, rows: aForm([aField('rule', 'text'), aField('state', 'choice')]) };
  const before = { rules: [{ rule: '1', state: 'provided' }, { rule: '2', state: 'none' }] };
  it('is taken over into rows that were begun with their first cells', () =>
    expect(answersFor(aForm([begun]), { rules: [{ rule: '1', state: null }, { rule: '2', state: null }] }, before)).toEqual(before));
  it('does not replace a row in which somebody wrote something else', () => {
    expect(answersFor(aForm([begun]), { rules: [{ rule: '1', state: 'none' }, { rule: '2', state: null }] }, before)).toEqual({});
    expect(answersFor(aForm([begun]), { rules: [{ rule: '1', state: null }, { rule: '3', state: null }] }, before)).toEqual({});
  });
  it('is not offered where all of it is there', () => expect(answersFor(aForm([begun]), before, before)).toEqual({}));
});
