export const caseStates = {
  awaitingApplication: '待申请', submitted: '已提交', correctionRequested: '待补正', accepted: '已受理', underReview: '审核中', underEvaluation: '评估中', rectifying: '整改中', inNotice: '公示中', objectionHandling: '异议处理', pendingDecision: '待决定', approved: '已同意', rejected: '不予备案', delivered: '已送达', archived: '已归档', notAccepted: '不予受理', withdrawn: '已撤回', abandoned: '逾期未补正', redirected: '已转办', deemedAbandoned: '视为放弃',
} as const;
