export const session = {
  title: '登录', lead: '职业技能等级评价机构备案，从申请到归档，每一步都有依据、有期限、有去处。',
  username: '用户名', password: '密码', otp: '动态验证码', otpHelp: '启用了动态口令的账户需要填写 6 位数字',
  signIn: '登录', publicService: '公众查询', publicProgress: '办件进度查询', publicVerify: '文书真伪核验',
  trainingTitle: '训练账户', trainingLead: '点击即可以该身份登录，无需密码。', trainingEmpty: '没有可用的训练账户', filter: '按姓名、角色或单位筛选',
  usernameRequired: '请输入用户名', passwordRequired: '请输入密码',
  accountTitle: '账户安全', changePassword: '修改密码', currentPassword: '当前密码', newPassword: '新密码', repeatPassword: '再输一次新密码', repeatDiffers: '两次输入的新密码不一致', passwordChanged: '密码已修改', mustChange: '首次登录或密码已过期，请先修改密码。', secondFactor: '动态口令', secondFactorText: '用验证器应用扫描或录入下面的密钥，再输入它显示的 6 位数字。', mustEnrol: '本单位人员须启用动态口令后才能办理业务。', enrol: '启用动态口令', enrolled: '动态口令已启用', secret: '密钥', openApp: '在验证器中打开',
  messages: '消息通知', messagesMail: '消息都会显示在本页面右上角；下面勾选的同时发到 {{email}}。', messagesNoMail: '消息都会显示在本页面右上角。本账户没有登记电子邮箱，收不到邮件；如需登记，请联系系统管理员。', messagesKinds: '同时发邮件的消息', messagesAlways: '补正、受理、不予受理、拟不予备案、整改、送达等依法须告知的事项始终发邮件。', messageKind: { progress: '办理进展，如已收到、已公布', reminder: '期限提醒', work: '经办与督导工作提醒' }, messagesLanguage: '邮件语言', messagesSaved: '消息设置已保存',
} as const;
