import type { Translation } from '../text-tree.js';
import type { caseStates as zh } from '../zh-CN/case-states.js';

export const caseStates: Translation<typeof zh> = {
  awaitingApplication: 'waiting for the application', submitted: 'submitted', correctionRequested: 'correction requested', accepted: 'accepted', underReview: 'under review', underEvaluation: 'under evaluation', rectifying: 'rectifying', inNotice: 'in public notice', objectionHandling: 'objection being handled', pendingDecision: 'decision pending', approved: 'approved', rejected: 'rejected', delivered: 'delivered', archived: 'archived', notAccepted: 'not accepted', withdrawn: 'withdrawn', abandoned: 'abandoned', redirected: 'redirected', deemedAbandoned: 'deemed abandoned',
};
