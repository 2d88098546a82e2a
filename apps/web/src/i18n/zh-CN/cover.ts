export const cover = {
  title: '请假代办', lead: '外出期间由本单位同事代办您的任务：到期自动恢复，也可提前结束；代办的每一步都同时记录两个人的姓名。', new: '安排代办', name: '确定安排', named: '已安排代办',
  deputy: '代办人', period: '起止日期', procedures: '事项', proceduresHelp: '不选则为全部事项。', allProcedures: '全部事项', lackingHelp: '该同事没有“{{roles}}”岗位，须由督导或签批领导确认后才能代办这部分任务。',
  forWhom: '{{deputy}} 代 {{absent}} 办理', days: '{{from}} 至 {{until}}', rolesOf: '岗位：{{roles}}', because: '理由：{{reason}}', waiting: '等待确认的岗位：{{roles}}', confirmedBy: '已由 {{who}} 确认', confirm: '确认', end: '提前结束', endConfirm: '结束后代办人立即不能再代办，确定？',
  state: { coming: '未开始', inForce: '代办中', over: '已结束' }, group: { absent: '我请人代办', deputy: '我代人办理', other: '本单位' }, none: '还没有代办安排',
  tag: '代 {{name}}', acting: '您正在代 {{name}} 办理这项任务，提交后两个人的姓名都会留痕。', actingUntil: '您正在代 {{name}} 办理这项任务（代办至 {{until}}），提交后两个人的姓名都会留痕。', actor: '{{actor}}（代 {{absent}}）',
} as const;
