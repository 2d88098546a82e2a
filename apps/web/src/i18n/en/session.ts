import type { Translation } from '../text-tree.js';
import type { session as zh } from '../zh-CN/session.js';

export const session: Translation<typeof zh> = {
  title: 'Sign in', lead: 'Filing of vocational-skill evaluation institutions, from application to archive: every step with its rule, its date and its next stop.',
  username: 'User name', password: 'Password', otp: 'One-time code', otpHelp: 'Six digits, for accounts that use one-time codes',
  signIn: 'Sign in', publicService: 'For the public', publicProgress: 'Progress of a case', publicVerify: 'Verify a document',
  trainingTitle: 'Training accounts', trainingLead: 'One click signs you in as this person, without a password.', trainingEmpty: 'No training accounts', filter: 'Filter by name, role or organisation',
  usernameRequired: 'Please enter the user name', passwordRequired: 'Please enter the password',
  accountTitle: 'Account security', changePassword: 'Change the password', currentPassword: 'Current password', newPassword: 'New password', repeatPassword: 'New password again', repeatDiffers: 'The two new passwords differ', passwordChanged: 'Password changed', mustChange: 'First sign-in, or the password has expired: please change it first.', secondFactor: 'One-time codes', secondFactorText: 'Scan or enter this key in an authenticator app, then type the six digits it shows.', mustEnrol: 'Staff must use one-time codes before they can work.', enrol: 'Use one-time codes', enrolled: 'One-time codes are in use', secret: 'Key', openApp: 'Open in the authenticator',
  messages: 'Messages', messagesMail: 'Every message stands at the top right of the page; those ticked below are also sent to {{email}}.', messagesNoMail: 'Every message stands at the top right of the page. This account has no mail address, so that nothing is mailed; ask the system administrator to enter one.', messagesKinds: 'Also by mail', messagesAlways: 'What the law requires to be told (correction, acceptance, refusal, intended rejection, rectification, delivery) is always mailed.', messageKind: { progress: 'Progress, such as received or published', reminder: 'Reminders of time limits', work: 'Work of officers and supervisors' }, messagesLanguage: 'Language of mails', messagesSaved: 'Saved',
};
