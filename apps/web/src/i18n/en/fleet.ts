import type { Translation } from '../text-tree.js';
import type { fleet as zh } from '../zh-CN/fleet.js';

export const fleet: Translation<typeof zh> = {
  title: 'Where the cases stand', lead: 'All open cases of your area on the diagram. A number says how many stand on a step; click it for these cases.', procedure: 'Procedure', place: 'Area', edition: 'Edition', allEditions: 'All editions', editionSince: 'since {{date}}', period: 'Step entered', filing: 'Filed in', supervised: 'Supervised in', authority: 'Authority',
  measure: 'Measure', count: 'Count', age: 'Age', overdue: 'Overdue share', countBadge: '{{count}}', ageBadge: '{{median}} / {{oldest}} d', overdueBadge: '{{share}}%',
  countLegend: 'the darker, the more cases', ageLegend: 'median / longest in working days; colour by the median', overdueLegend: 'overdue steps among all open ones of the element', level: '{{from}}–{{to}}', levelFrom: '{{from}} and more', exact: 'As of {{time}}; the lists of cases agree with it', step: 'Step', median: 'Median age', oldest: 'Longest', since: 'since {{date}}', share: 'Overdue', ofSteps: '{{overdue}} of {{steps}}', cases: 'Cases', lateCases: 'Overdue cases', into: 'Into', none: 'No case stands in this process', workdays: '{{count, noun(one: working day)}}', provisional: 'provisional',
  table: 'Figures of every step', total: 'Total', listTitle: 'Cases on “{{name}}”', listLate: 'Overdue cases on “{{name}}”', backToMap: 'Back to the map', elementLabel: '{{name}}: {{count, noun(one: case)}}, median age {{median, noun(one: working day)}}, {{share}}% overdue', emptyLabel: '{{name}}: no open case', notDrawn: 'not on the diagram of this edition', noEdition: 'This edition has no such process',
};
