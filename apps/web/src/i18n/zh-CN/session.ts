export const session = {
  title: '登录', lead: '职业技能等级评价机构备案，从申请到归档，每一步都有依据、有期限、有去处。',
  username: '用户名', password: '密码', otp: '动态验证码', otpHelp: '启用了动态口令的账户需要填写 6 位数字',
  signIn: '登录', publicService: '公众查询', publicProgress: '办件进度查询', publicVerify: '文书真伪核验',
  trainingTitle: '训练账户', trainingLead: '点击即可以该身份登录，无需密码。', trainingEmpty: '没有可用的训练账户', filter: '按姓名、角色或单位筛选',
  usernameRequired: '请输入用户名', passwordRequired: '请输入密码',
} as const;
