import type { Translation } from '../text-tree.js';
import type { durations as zh } from '../zh-CN/durations.js';

export const durations: Translation<typeof zh> = {
  title: 'Throughput and duration', lead: 'How many of each step were finished and how many working days they took, by the month in which they were finished; a step leads to the same figures at each authority.', step: 'Step', authority: 'Authority', times: 'Finished', median: 'Median', p90: '9 of 10', period: 'Months', byMonth: 'Month by month', none: 'No step was finished in this period', compare: 'Compare the authorities: {{name}}', compared: '“{{name}}” at each authority',
};
