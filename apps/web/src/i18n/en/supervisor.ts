import type { Translation } from '../text-tree.js';
import type { supervisor as zh } from '../zh-CN/supervisor.js';

export const supervisor: Translation<typeof zh> = {
  incidents: 'Incidents', incidentsLead: 'Automatic steps that failed repeatedly and need a person.', noIncidents: 'No incidents', noIncidentsHelp: 'All cases run as they should.', retry: 'Try again', resume: 'Resume', retried: 'Tried again', resumed: 'Resumed', attempts: '{{count}} attempts', step: 'Step', message: 'Reason', at: 'Time', case: 'Case',
};
