import { formSchema } from '@beian/procedure/forms';
import { registry } from '@beian/workflows';
import { formAtHand, rulesAtHand } from './rules-at-hand.js';

const process = registry.processes['shared_acceptance'];
const named = process?.model.elements['Task_FormalReview']?.rules ?? [];
const form = process?.tasks['Task_FormalReview']?.form;

describe('The rules at hand in a step that provinces share', () => {
  const ids = (procedure: string) => rulesAtHand(registry, named, registry.procedures[procedure]?.province ?? '').map(({ id }) => id);
  const beside = (procedure: string) => form && formAtHand(registry, formSchema(form), registry.procedures[procedure]?.province ?? '').fields.map(({ rule }) => rule).filter((rule) => rule !== null);

  it('are those of the province of the case and those that bind everywhere', () => {
    expect([ids('henan_employer_initial_2024'), ids('fujian_renewal_2022')]).toEqual([['A-01', 'HA-E3'], ['A-01']]);
  });

  it('stand beside the fields of the form in the same way', () => {
    expect([beside('henan_employer_initial_2024')?.includes('HA-E3'), beside('fujian_renewal_2022')?.includes('HA-E3'), beside('fujian_renewal_2022')?.includes('A-01')]).toEqual([true, false, true]);
  });
});
