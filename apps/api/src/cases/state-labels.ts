import type { Bilingual } from '@beian/procedure/declaration';

const label = (zh: string, en: string): Bilingual => ({ zh, en });

/** The states a case may have, whatever its procedure. */
const labels: Readonly<Record<string, Bilingual>> = {
  awaitingApplication: label('待申请', 'Waiting for the application'), submitted: label('已提交', 'Submitted'), correctionRequested: label('待补正', 'Correction requested'), accepted: label('已受理', 'Accepted'),
  underReview: label('审核中', 'Under review'), underEvaluation: label('评估中', 'Under evaluation'), rectifying: label('整改中', 'Rectifying'),
  inNotice: label('公示中', 'In public notice'), objectionHandling: label('异议处理', 'Objection being handled'), pendingDecision: label('待决定', 'Awaiting decision'),
  approved: label('已同意', 'Approved'), rejected: label('不予备案', 'Rejected'), delivered: label('已送达', 'Delivered'), archived: label('已归档', 'Archived'),
  notAccepted: label('不予受理', 'Not accepted'), withdrawn: label('已撤回', 'Withdrawn'), abandoned: label('逾期未补正', 'Abandoned'),
  redirected: label('已转办', 'Redirected'), deemedAbandoned: label('视为放弃', 'Deemed abandoned'),
};

export const stateLabel = (state: string): Bilingual => labels[state] ?? { zh: state, en: state };
