export const search = {
  title: '搜索', placeholder: '办件编号、机构名称或拼音、信用代码、备案编号、文号、姓名全称、页面', results: '搜索结果',
  hint: '输入两个字以上开始搜索，也可直接选择页面。', asking: '正在搜索…', nothing: '没有找到，或者您无权查看。', found: '找到 {{count}} 项',
  walk: '选择', go: '打开', beside: '在新窗口打开', leave: '关闭',
  kind: { pages: '页面', cases: '办件', filings: '备案', documents: '文书', people: '人员', institutions: '机构' },
} as const;
