import type { Translation } from '../text-tree.js';
import type { agents as zh } from '../zh-CN/agents.js';

export const agents: Translation<typeof zh> = {
  title: 'Persons and agents', lead: 'Who of the institution may do what, and who acts for it by a letter of authorisation.', leadAgent: 'For which institutions you act by a letter of authorisation, in what, and until when.',
  persons: 'People of the institution', sinceDay: 'since {{date}}', personsHelp: 'An administrator or the legal representative of the institution gives roles and takes them, at once and on record; a new account, or another legal representative, is asked for at the system administrator of the platform.', noRole: 'no role yet', giveRole: 'Give a role', giveTo: 'Give a role: {{name}}', takeRole: 'Take the role “{{role}}” from {{name}}', take: 'Take', takeConfirm: 'The person acts in this role no longer from now on; drafts stay with the institution. Take it?', roleGiven: 'The role is given', roleTaken: 'The role is taken', ownRoles: 'Your own roles are changed by another administrator or by the legal representative.',
  given: 'Agents of the institution', mine: 'Institutions I act for', none: 'No agent yet', noneHelp: 'The administrator or the legal representative names one, by a letter of authorisation.',
  forWhom: '{{agent}} for {{institution}}', from: 'Works at: {{organisation}}', alone: 'On his own', days: '{{from}} to {{until}}', allProcedures: 'Everything an agent may do', namedBy: 'Authorised by {{who}}', letter: 'Letter: {{name}}', endedOn: 'ended on {{date}}',
  state: { coming: 'to come', inForce: 'in force', over: 'over' }, end: 'End the authorisation', leave: 'Lay it down', endConfirm: 'The agent can act no longer from now on; drafts stay with the institution. End it?', leaveConfirm: 'You can act for this institution no longer from now on. Lay it down?',
  actedHere: 'Handed in by an authorised agent, {{agent}} ({{home}}):',
  new: 'Authorise an agent', username: 'Account of the agent', usernameHelp: 'Ask the agent for the name of his account on this platform; officers are no agents.', period: 'Period', periodHelp: 'It has an end, after a year at most, and ends by itself.', procedures: 'Procedures', proceduresHelp: 'None chosen means everything an agent may do.',
  file: 'Letter of authorisation', fileHelp: 'PDF or picture, sealed by the institution or signed by the legal representative; it names agent, matters, powers and period (Civil Code 165).', chooseFile: 'Choose a file', name: 'Authorise', named: 'The agent is authorised',
  limits: 'An agent fills in drafts, uploads materials, submits, corrects, and reads the cases of these procedures; he does not sign as the legal representative, withdraw applications, authorise others, end their authorisation or manage persons (Civil Code 169).',
  fileFor: 'File for', own: '{{name}} (my institution)', represented: '{{name}} (as its agent, until {{until}})', actingAs: 'You act for {{name}}; both names are kept.',
};
