import { usualWay } from '@beian/bpmn';
import { courses } from './courses.js';

/** Where a case arrives as a rule, and how many tasks people have on the way; the public page tells this. */
const ENDS: Readonly<Record<string, string>> = {
  fujian_renewal_2022: 'End_Renewed',
  fujian_voluntary_termination_2022: 'End_Terminated',
  henan_employer_initial_2024: 'End_Filed',
  jilin_social_solicitation_2022: 'End_Filed',
};

describe('the usual way of a procedure, as the public reads it', () => {
  it.each(Object.entries(courses))('of %s leads over tasks of people to the end that is drawn first', (process, { diagram }) => {
    const way = usualWay(diagram);
    expect(way.at(-1)?.element.id).toBe(ENDS[process]);
    expect(way.filter(({ element: { type } }) => type === 'userTask').length).toBeGreaterThan(1);
  });
});
