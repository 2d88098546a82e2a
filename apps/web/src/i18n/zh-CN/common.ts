export const common = {
  productName: '技能评价机构备案系统',
  productShort: '备案',
  cancel: '取消', confirm: '确定', save: '保存', close: '关闭', delete: '删除', edit: '修改', add: '新增', search: '查询', reset: '重置', clear: '清除', opened: '展开的列表', previousPage: '上一页', nextPage: '下一页', retry: '重试',
  back: '返回', open: '打开', download: '下载', more: '更多', allShown: '已全部显示', loadMore: '加载更多', loading: '正在加载…', all: '全部', none: '无', yes: '是', no: '否',
  reason: '理由', reasonRequired: '请填写理由', required: '此项必填',
  empty: '暂无内容', total: '共 {{count}} 条', copied: '已复制', optional: '选填',
  skipToContent: '跳到正文', done: '已完成',
} as const;
