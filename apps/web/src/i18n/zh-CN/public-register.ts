export const publicRegister = {
  title: '备案机构查询', lead: '查询已公布的职业技能等级评价机构：备案范围、级别和有效期。',
  name: '机构名称', nameHelp: '两个字以上；可用拼音或首字母，如 jixie、xxsl', province: '省份', city: '市', occupation: '职业', occupationHelp: '职业名称的一部分，或职业编码', level: '级别', validOn: '在这一天有效', validOnHelp: '在有效期内，且在这一天之前没有终止、取消或者失效', since: '自 {{date}} 起', windingDown: '正在收尾：备案在有效期届满或者公布终止之前仍然有效，由该机构完成资料存档、证书核发和数据上报。',
  levels: { l5: '五级/初级工', l4: '四级/中级工', l3: '三级/高级工', l2: '二级/技师', l1: '一级/高级技师' },
  ofLevels: { one: '{{levels}}', many: '{{levels}}' },
  search: '查询', furtherConditions: '更多条件', conditionsSet: '更多条件（已设 {{n}} 项）', clear: '清除条件', none: '没有符合条件的机构。可以少填一些条件再试。', found: '查询结果', first: '按公布日期从近到远排列',
  filingNo: '备案号', status: '状态', validity: '有效期', until: '{{from}} 至 {{until}}', region: '备案地区', supervising: '监管地区', authority: '备案机关', procedure: '备案事项', publishedOn: '公布日期', published: '公布网址', uscc: '统一社会信用代码',
  lines: '职业和级别', code: '职业编码', workType: '工种', sites: '考核场所', versions: '历次备案', version: '第 {{n}} 版', effective: '{{date}} 生效', formerNames: '曾用名', more: '等 {{n}} 个职业',
  noNewer: '以本页查询结果为准；机构信息每次变更公布后更新。',
} as const;
