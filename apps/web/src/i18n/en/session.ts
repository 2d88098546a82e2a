import type { Translation } from '../text-tree.js';
import type { session as zh } from '../zh-CN/session.js';

export const session: Translation<typeof zh> = {
  title: 'Sign in', lead: 'Filing of vocational-skill evaluation institutions, from application to archive: every step with its rule, its date and its next stop.',
  username: 'User name', password: 'Password', otp: 'One-time code', otpHelp: 'Six digits, for accounts that use one-time codes',
  signIn: 'Sign in', publicService: 'For the public', publicProgress: 'Progress of a case', publicVerify: 'Verify a document',
  trainingTitle: 'Training accounts', trainingLead: 'One click signs you in as this person, without a password.', trainingEmpty: 'No training accounts', filter: 'Filter by name, role or organisation',
  usernameRequired: 'Please enter the user name', passwordRequired: 'Please enter the password',
};
