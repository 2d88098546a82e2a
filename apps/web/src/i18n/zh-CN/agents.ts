export const agents = {
  title: '代理与人员', lead: '本机构哪些人可以办什么，以及凭授权委托书代理本机构办理的人员。', leadAgent: '您凭授权委托书代理哪些机构、办理哪些事项、到哪一天为止。',
  persons: '本机构人员', sinceDay: '自 {{date}} 起', personsHelp: '岗位由本机构的管理员或法定代表人授予和撤销，立即生效并留痕；新账号和法定代表人的变更请向平台的系统管理员申请。', noRole: '还没有岗位', giveRole: '授予岗位', giveTo: '授予岗位：{{name}}', takeRole: '撤销 {{name}} 的岗位“{{role}}”', take: '撤销', takeConfirm: '撤销后其立即不能再以该岗位办理；已填写的草稿留在本机构。确定？', roleGiven: '已授予', roleTaken: '已撤销', ownRoles: '自己的岗位由本机构其他管理员或法定代表人变更。',
  given: '本机构的代理人', mine: '我代理的机构', none: '还没有代理人', noneHelp: '由机构管理员或法定代表人凭授权委托书授权。',
  forWhom: '{{agent}} 代理 {{institution}}', from: '所在单位：{{organisation}}', alone: '个人', days: '{{from}} 至 {{until}}', allProcedures: '全部可代理事项', namedBy: '授权人：{{who}}', letter: '授权委托书：{{name}}', endedOn: '{{date}} 终止',
  state: { coming: '未开始', inForce: '代理中', over: '已终止' }, end: '终止授权', leave: '终止代理', endConfirm: '终止后代理人立即不能再办理，草稿留在本机构。确定？', leaveConfirm: '终止后您立即不能再代理该机构。确定？',
  actedHere: '由受托代理人 {{agent}}（{{home}}）代办：',
  new: '授权代理人', username: '代理人登录账号', usernameHelp: '请向代理人本人询问其在本平台的登录账号；机关工作人员不得担任代理人。', period: '授权期限', periodHelp: '必须有截止日期，最长一年；到期自动终止。', procedures: '事项', proceduresHelp: '不选则为全部可代理事项。',
  file: '授权委托书', fileHelp: 'PDF 或图片，须有机构盖章或法定代表人签字，写明代理人、事项、权限和期限（《民法典》第一百六十五条）。', chooseFile: '选择文件', name: '授权', named: '已授权',
  limits: '代理人可以填写草稿、上传材料、提交和补正，查看所代理事项的办件；不得以法定代表人名义签署、撤回申请、转委托、终止他人的授权，也不能管理人员（《民法典》第一百六十九条）。',
  fileFor: '为谁办理', own: '{{name}}（本机构）', represented: '{{name}}（受托代理，至 {{until}}）', actingAs: '您正在代理 {{name}} 办理，提交后两个名称都会留痕。',
} as const;
