import type { Translation } from '../text-tree.js';
import type { supervisor as zh } from '../zh-CN/supervisor.js';

export const supervisor: Translation<typeof zh> = {
  incidents: 'Incidents', incidentsLead: 'Automatic steps that failed repeatedly and need a person.', noIncidents: 'No incidents', noIncidentsHelp: 'All cases run as they should.', retry: 'Try again', resume: 'Resume', retried: 'Tried again: the case goes on', resumed: 'Resumed: the case goes on', notYet: 'Asked for, but the case does not go on yet. If it still stands after a while, resume it or tell the operators', attempts: '{{count}} attempts', step: 'Step', message: 'Reason', at: 'Time', case: 'Case',
  kind: { 'illegal-move': 'The code went where the diagram does not lead', 'digest-mismatch': 'Going over it again gave another result', 'author-error': 'The code of the procedure failed', 'unknown-stimulus': 'Something came in that the process does not know', 'workflow-task-failed': 'The workflow engine could not carry it out', unapplied: 'Stored for a minute and not carried out', 'not-running': 'The case is not running in the workflow engine' },
  delivery: {
    title: 'Undelivered messages', lead: 'Messages that cannot be sent, or that nobody can receive. Try again, or tell the person otherwise and record it.', none: 'No message is undelivered', noneHelp: 'All messages that leave the page were delivered.', refresh: 'Reload', message: 'Message', recipient: 'Recipient', channel: 'By', since: 'Since', nobody: 'Nobody', outsider: 'A person without account',
    by: { mail: 'Mail', sms: 'Text message', page: 'Page' }, state: { waiting: 'Will be tried again', givenUp: 'Given up' }, next: 'next {{time}}', retried: 'It will be sent again', settle: 'Told otherwise', settleLead: 'Say how and when the person was told; afterwards it is not sent any more.', settled: 'Recorded',
    failure: { REFUSED: 'Refused by the other server', UNREACHABLE: 'The other server cannot be reached', NO_ADDRESS: 'The recipient has no address', NO_READER: 'Nobody in the organisation holds the role this message is for', UNKNOWN_TEMPLATE: 'The system has no wording for this message', NOT_CARRIED: 'No channel is set up yet' },
  },
};
