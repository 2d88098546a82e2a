import type { Translation } from '../text-tree.js';
import type { report as zh } from '../zh-CN/report.js';

export const report: Translation<typeof zh> = {
  title: 'Monthly report', lead: 'One month of a region or an authority, to be printed or kept as PDF.', month: 'Month', print: 'Print', heading: '{{place}}: report of {{month}}', asOf: 'As of {{time}}', running: 'the month is not over',
  flow: 'Received and finished', flowTitle: 'Cases received and finished in the last twelve months', byProcedure: 'By procedure', procedure: 'Procedure', received: 'Received', finished: 'Finished', open: 'Open at its end', results: 'Results', limit: 'Limit (days)', median: 'Median', p90: '9 of 10', longest: 'Longest', inTime: 'In time', nothing: 'Nothing was received, finished or open in this month.',
  term: 'Deadlines of steps', termTitle: 'Steps under a deadline completed in the month: in time and late', lateSteps: 'Late', step: 'Step', steps: 'Completed', share: 'In time', noSteps: 'No step under a deadline was completed in this month.', allKept: 'All were completed in time.', termNote: 'Working days that count against the statutory term, from the acceptance to the decision, without correction, evaluation, rectification and public notice; cases that were not accepted are left out.',
  late: 'Cases over their limit', noneLate: 'No case finished in this month went over its limit; procedures without a limit for the whole are not counted.', moreLate: 'The first {{shown}} of {{count}}.', caseNo: 'Case', institution: 'Institution', net: 'Used (days)', pauses: 'Time left out', pauseDays: '{{why}} {{count}} d',
  held: 'What held the clocks', noneHeld: 'Nothing held a case that was finished in this month.', heldBy: '{{why}}: {{cases}} cases, {{workdays}} working days in all', objections: 'Objections', objection: { received: 'Received', complaints: 'Complaints after a notice', answered: 'Answered', unfounded: 'Unfounded', changed: 'Changed', upheld: 'Upheld', open: 'Open at its end' },
  incidents: 'Incidents', incident: { opened: 'Opened', closed: 'Closed', open: 'Open at its end' },
};
