import type { Translation } from '../text-tree.js';
import type { overview as zh } from '../zh-CN/overview.js';

export const overview: Translation<typeof zh> = {
  title: 'Overview', figures: 'Figures', open: 'Open', dueToday: 'Due today', overdue: 'Overdue', paused: 'Clock held', incidents: 'Incidents', deviating: 'Off their diagram', verified: '{{conforming}} conform · {{notVerified}} to verify',
  busiest: 'Where most cases stand', toMap: 'On the diagram', nobody: 'No case is open', late: '{{count}} late', waited: 'median {{median}}, longest {{oldest, noun(one: working day)}}',
  queues: 'Queues', selectAll: 'Select all that can be reassigned', allQueues: 'All {{count}}', queuesLead: 'Open tasks by organ and how long they have waited, in working days; every number leads to its tasks.', organ: 'Organ', institutions: 'Institutions (all)', experts: 'Experts (all)', unclaimed: 'Not taken', median: 'Median age', oldest: 'Oldest', days: '{{count}} d', noTasks: 'No task is open',
  tasks: { open: 'Open', dueToday: 'Due today', overdue: 'Overdue' }, tasksTitle: { open: 'Open tasks', dueToday: 'Tasks due today', overdue: 'Overdue tasks' }, whichTasks: 'Which tasks',
  holders: 'By person', holder: 'Person or group', holdersLead: 'What was taken is listed by person, the rest by the group it waits for.', waitingFor: 'Not taken: {{role}}', backToQueues: 'Back to the queues', reassign: 'Reassign', export: 'Export XLSX', exporting: 'Exporting {{size}} KB', exportHelp: 'The whole list, at most 20,000 rows; taking it is kept in the audit log',
};
