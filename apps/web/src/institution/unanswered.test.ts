import { aField, aForm } from '../forms/testing/schemas.js';
import { isUnanswered } from './unanswered.js';

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
