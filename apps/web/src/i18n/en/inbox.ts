import type { Translation } from '../text-tree.js';
import type { inbox as zh } from '../zh-CN/inbox.js';

export const inbox: Translation<typeof zh> = {
  selectAll: 'Tick all tasks of the list', views: 'Views', saveAs: 'Save as view…', viewName: 'Name of the view', standing: 'Open the tasks with this view', standingView: '{{name}} (default)', update: 'Update “{{name}}” with what is shown', makeStanding: 'Make it the default', noStanding: 'Not the default any more', remove: 'Delete “{{name}}”', viewSaved: 'View “{{name}}” saved',
  settings: 'Sort and columns', sort: 'Sort', byDue: 'by due date', byReceived: 'by arrival, latest first', column: { institution: 'Applicant', caseNo: 'Case', procedure: 'Procedure', region: 'Region', due: 'Due', received: 'Arrived', claimedBy: 'Held by' },
  waitsFor: 'Waits for', remind: 'Remind', reminded: 'Reminder sent', remindedToday: 'reminded today', completed: 'Done', moreThan: '{{count}}+',
  toAnswer: 'Colleagues ask you', asks: '{{from}} asks {{of}}', answers: '{{of}} answers', yourAnswer: 'Your answer to {{from}}', answer: 'Answer', answered: 'Answered', noQuestions: 'No questions yet', askWhom: 'Ask whom', question: 'Question', ask: 'Ask', askHelp: 'The task stays with you; you are told of the answer.', questions: 'Questions',
  takeOver: 'Take over', takeOverTitle: 'Take over a claimed task', takeOverLead: '{{name}} has claimed this task. It becomes yours; your colleague is told and sees the reason.', takenOver: 'Taken over',
  handOver: { assigned: 'Assigned by {{by}} to {{to}}: {{reason}}', delegated: 'Delegated by {{by}} to {{to}}: {{reason}}', takenOver: 'Taken over by {{by}}: {{reason}}', returned: 'Given back to the group by {{by}}: {{reason}}' },
  assignMany: 'Assign {{count, noun(one: task)}}', assignSelected: 'Assign selected ({{count}})', assigned: 'assigned',
};
