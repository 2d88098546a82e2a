export const report = {
  title: '月度报告', lead: '按地区或单位汇总一个月的办理情况，可打印或存为 PDF。', month: '月份', print: '打印', heading: '{{place}} {{month}} 办理情况月报', asOf: '数据截至 {{time}}', running: '本月尚未结束',
  flow: '收件与办结', flowTitle: '近十二个月收件与办结件数', byProcedure: '分事项情况', procedure: '事项', received: '收件', finished: '办结', open: '月末在办', results: '办结结果', limit: '时限（日）', median: '中位数', p90: '九成以内', longest: '最长', inTime: '时限内', notLimited: '不适用', nothing: '本月没有收件、办结或在办的办件。',
  term: '环节期限', termTitle: '本月有期限的环节：按期与超期完成数', lateSteps: '超期', step: '环节', steps: '完成', share: '按期率', noSteps: '本月没有完成有期限的环节。', allKept: '全部按期完成。', termNote: '用时为计入法定时限的工作日，从受理到决定，扣除补正、评估、整改、公示等不计入的时间；规定了全程时限的事项，从收到材料到反馈，按其规定计算；未受理的不计。',
  late: '超总时限的办件', noneLate: '本月办结的办件没有超过总时限的（未规定总时限的事项不计）。', moreLate: '仅列出前 {{shown}} 件，共 {{count}} 件。', caseNo: '办件编号', institution: '申请单位', net: '计入（日）', pauses: '不计入的时间', pauseDays: '{{why}} {{count}} 日',
  held: '时限暂停原因', noneHeld: '本月办结的办件没有暂停。', heldBy: '{{why}}：{{cases}} 件，共 {{workdays}} 个工作日', objections: '公示异议', objection: { received: '收到', complaints: '公示后投诉', answered: '答复', unfounded: '不成立', changed: '采纳并调整', upheld: '成立', open: '月末未答复' },
  incidents: '系统异常', incident: { opened: '发生', closed: '处理完毕', open: '月末未处理' },
} as const;
