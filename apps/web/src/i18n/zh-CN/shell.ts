export const shell = {
  language: '语言', switchLanguage: 'English', signOut: '退出登录', account: '账户菜单', menu: '主菜单',
  trainingMode: '训练环境', trainingBanner: '训练环境：所列机构、人员均为虚构，文书与印章不具有法律效力。',
  clock: '系统时间（北京时间）', notifications: '消息', noNotifications: '没有新消息', markAllRead: '全部标为已读',
  serverAway: '暂时连不上服务器。已填写的内容仍在本页，恢复后自动继续。',
  expiredTitle: '登录已失效', expiredText: '请重新登录。本页已填写的内容不会丢失，登录后刚才的操作会继续。',
  notFoundTitle: '没有这个页面', notFoundText: '地址可能有误，或者您无权查看。', toStart: '回到首页',
  failedTitle: '出了点问题', forbiddenTitle: '您无权查看此内容', missingTitle: '没有找到，或者您无权查看',
  awayTitle: '暂时连不上服务器', awayText: '网络恢复后会自动重新加载。',
  ruleNote: '依据 {{rule}}',
  desk: { institution: '机构工作台', officer: '经办工作台', supervisor: '督导工作台', administration: '系统管理' },
  nav: {
    procedures: '我要办理', drafts: '草稿', myCases: '我的办件', myFilings: '我的备案', register: '备案名册', myTasks: '待我处理', inbox: '任务', intake: '窗口收件',
    overview: '概览', queues: '待办队列', durations: '时效分析', report: '月度报告', fleet: '办件分布', allCases: '全部办件', incidents: '异常处理', conformance: '一致性核对', deliveries: '未送达消息', accounts: '账户', grants: '权限审批', audit: '审计日志', calendar: '工作日历', occupations: '职业目录', clock: '训练时钟',
    cases: '办件查询',
  },
} as const;
