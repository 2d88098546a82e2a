import { registry } from './index.js';

describe('the wording of the rules', () => {
  const named = [...new Set(Object.values(registry.processes).flatMap(({ model }) => Object.values(model.elements).flatMap(({ rules }) => rules)))];

  it('is at hand in both languages for every rule that a diagram names', () => {
    expect(named.filter((id) => !registry.ruleTexts?.[id]?.text.zh || !registry.ruleTexts[id].text.en)).toEqual([]);
  });


  it('is at hand for every rule that stands beside a material or gives a limit', () => {
    const rules = Object.values(registry.procedures).flatMap(({ materials, limit }) => [...materials.map(({ rule }) => rule), limit.rule]).filter((rule) => rule !== null);
    expect([...new Set(rules)].filter((id) => registry.ruleTexts?.[id] === undefined)).toEqual([]);
  });
});
