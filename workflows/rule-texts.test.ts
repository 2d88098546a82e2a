import { registry } from './index.js';

describe('the wording of the rules', () => {
  const named = [...new Set(Object.values(registry.processes).flatMap(({ model }) => Object.values(model.elements).flatMap(({ rules }) => rules)))];

  it('is at hand in both languages for every rule that a diagram names', () => {
    expect(named.filter((id) => !registry.ruleTexts?.[id]?.text.zh || !registry.ruleTexts[id].text.en)).toEqual([]);
  });
});
