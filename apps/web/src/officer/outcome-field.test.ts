import type { FieldSchema } from '../api/forms.js';
import { outcomeField } from './outcome-field.js';

const choice = (key: string, more: Partial<FieldSchema> = {}): FieldSchema => ({
  key, kind: 'choice', label: { zh: key, en: key }, help: null, section: null, required: true, sensitivity: 'P1', options: [{ value: 'YES', label: { zh: '是', en: 'yes' } }], min: null, max: null, rows: null,
  showWhen: null, requiredWhen: null, signer: null, readOnly: false, rule: null, source: null, ...more,
});

describe('The field that a digit decides', () => {
  it('is the outcome of the form, whatever else there is to choose', () => {
    expect(outcomeField([choice('way'), choice('outcome')], {})?.key).toBe('outcome');
  });

  it('is the only choice of a form that has no outcome, such as the stance of an authority that is asked', () => {
    expect(outcomeField([choice('stance'), choice('opinion', { kind: 'longText' })], {})?.key).toBe('stance');
  });

  it('is none where several choices are to be made and none of them is the outcome', () => {
    expect(outcomeField([choice('way'), choice('result')], {})).toBeUndefined();
  });

  it('is none that is not shown or only read', () => {
    expect(outcomeField([choice('outcome', { showWhen: { field: 'kind', in: ['A'] } }), choice('result', { readOnly: true })], { kind: 'B' })).toBeUndefined();
  });
});
