export const inbox = {
  views: '视图', selectAll: '勾选列表中可选的全部任务', saveAs: '存为视图…', viewName: '视图名称', standing: '打开任务页时先显示这个视图', standingView: '{{name}}（默认）', update: '用当前筛选更新“{{name}}”', makeStanding: '设为默认视图', noStanding: '不再作为默认视图', remove: '删除“{{name}}”', viewSaved: '视图“{{name}}”已保存',
  settings: '排序与列', sort: '排序', byDue: '按截止时间', byReceived: '按到达时间，最新在前', column: { institution: '申请单位', caseNo: '办件编号', procedure: '事项', region: '地区', due: '截止', received: '到达', claimedBy: '办理人' },
  waitsFor: '等待', remind: '提醒', reminded: '已提醒', remindedToday: '今日已提醒', completed: '办结时间', moreThan: '{{count}} 以上',
  toAnswer: '同事向您请教', asks: '{{from}} 问 {{of}}', answers: '{{of}} 答', yourAnswer: '答复{{from}}', answer: '答复', answered: '已答复', noQuestions: '还没有请教过同事', askWhom: '请教谁', question: '问题', ask: '发出', askHelp: '任务仍由您负责；答复后会提醒您。', questions: '请教',
  takeOver: '接手', takeOverTitle: '接手同事领取的任务', takeOverLead: '{{name}} 已领取这项任务；接手后由您办理，对方会收到提醒并看到理由。', takenOver: '已接手',
  handOver: { assigned: '{{by}} 指派给 {{to}}：{{reason}}', delegated: '{{by}} 委托 {{to}} 代办：{{reason}}', takenOver: '{{by}} 已接手：{{reason}}', returned: '{{by}} 退回本组：{{reason}}' },
  assignMany: '指派 {{count}} 项任务', assignSelected: '指派所选（{{count}}）', assigned: '已指派',
} as const;
