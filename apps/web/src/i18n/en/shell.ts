import type { Translation } from '../text-tree.js';
import type { shell as zh } from '../zh-CN/shell.js';

export const shell: Translation<typeof zh> = {
  language: 'Language', switchLanguage: '中文', signOut: 'Sign out', account: 'Account menu', chosen: ' (chosen)',
  colours: 'Colours', colour: { system: 'As the system', light: 'Light', dark: 'Dark' }, letters: 'Text size', letter: { normal: 'Normal', large: 'Large' }, singleKeys: 'Single-key shortcuts', keysOn: 'On', keysOff: 'Off',
  notOpened: 'The server cannot be reached: nothing was opened. Try again once the connection is back.',
  partMissing: 'This part cannot be loaded now; what you have typed is not affected', menu: 'Main menu',
  trainingMode: 'Training', trainingBanner: 'Training: all institutions and people are fictitious; documents and seals have no legal force.',
  clock: 'System time (Beijing)', notifications: 'Messages', noNotifications: 'No new messages', markAllRead: 'Mark all as read',
  idleTitle: 'The session is about to end', idle: 'You have done nothing for 25 minutes. After 30 you have to sign in again; what you have entered stays.', idleGoOn: 'Stay signed in', serverAway: 'The server cannot be reached. What you typed stays on this page; work goes on by itself afterwards.',
  expiredTitle: 'Your session has ended', expiredText: 'Please sign in again. Nothing you typed on this page is lost, and what you just did goes on afterwards.',
  notFoundTitle: 'There is no such page', notFoundText: 'The address may be wrong, or you may not see it.', toStart: 'To the start page', opening: 'Opening the page',
  failedTitle: 'Something went wrong', pageMissingTitle: 'This page could not be loaded', pageMissingText: 'The server may be out of reach for the moment, or the system has just been updated. Try again.', forbiddenTitle: 'You may not see this', missingTitle: 'Not found, or nothing you may see',
  awayTitle: 'The server cannot be reached', awayText: 'This page loads by itself once the connection is back.',
  leaveTitle: 'Something is not saved', leaveText: 'Not all of what you typed on this page could be saved. If you leave now, the rest is lost.', stay: 'Stay on this page', leave: 'Leave without saving',
  discardTitle: 'What you wrote is not sent', discardText: 'Closing this throws away what you typed here.', discard: 'Discard it', writeOn: 'Go on writing',
  ruleNote: 'under {{rule}}',
  desk: { institution: 'Institution desk', officer: 'Officer desk', supervisor: 'Supervisor desk', administration: 'Administration' },
  nav: {
    procedures: 'Apply', drafts: 'Drafts', library: 'Material library', myCases: 'My cases', myFilings: 'My filings', persons: 'People, agents', register: 'Register', myTasks: 'To do', inbox: 'Tasks', cover: 'Absence cover', intake: 'Counter intake',
    overview: 'Overview', queues: 'Queues', durations: 'Durations', report: 'Monthly report', fleet: 'Map of cases', allCases: 'All cases', incidents: 'Incidents', conformance: 'Conformance', deliveries: 'Undelivered', accounts: 'Accounts', grants: 'Approvals', audit: 'Audit log', calendar: 'Calendar', occupations: 'Occupations', clock: 'Training clock',
    cases: 'Cases',
  },
};
