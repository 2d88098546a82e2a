/** What the audit log keeps; each has a name in both languages where the log is read. */
export const AUDIT_ACTIONS = [
  'session.signIn', 'security.staffAccountLocked', 'password.changed', 'secondFactor.confirmed', 'user.created', 'user.changed',
  'grant.requested', 'grant.approved', 'grant.refused', 'grant.revoked', 'grant.given', 'grant.taken',
  'occupations.loaded', 'calendar.loaded', 'personalData.revealed', 'list.exported', 'case.dossierExported',
  'material.paperReceived', 'filing.intakeBegun', 'application.submittedOnBehalf',
  'task.separationOfDuties', 'task.doneOnBehalf', 'cover.named', 'cover.confirmed', 'cover.ended', 'agent.named', 'agent.ended',
  'repair.proposed', 'repair.approved', 'repair.refused', 'incident.retried', 'incident.resumed', 'message.retried', 'message.settled',
  'supervision.recorded', 'supervision.rectificationClosed', 'supervision.takenBack',
] as const;

export type AuditAction = (typeof AUDIT_ACTIONS)[number];
