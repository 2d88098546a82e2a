export const fleet = {
  title: '办件分布', lead: '本辖区全部在办件在流程图上的位置。数字为停留在该环节的件数；点击数字查看这些办件。', procedure: '事项', place: '范围', edition: '流程版本', allEditions: '全部版本', editionSince: '{{date}} 起', period: '到达环节的日期', filing: '受理地区', supervised: '监管地区', authority: '受理机关',
  measure: '指标', count: '件数', age: '停留时间', overdue: '逾期占比', countBadge: '{{count}} 件', ageBadge: '{{median}} / {{oldest}} 日', overdueBadge: '{{share}}%',
  countLegend: '颜色越深，件数越多', ageLegend: '中位数 / 最久（工作日），颜色按中位数', overdueLegend: '逾期环节占该环节全部在办环节的比例', level: '{{from}}–{{to}}', levelFrom: '{{from}} 以上', exact: '数据截至 {{time}}，与办件列表一致', step: '环节', median: '停留中位数', oldest: '最久', since: '自 {{date}}', share: '逾期', ofSteps: '{{overdue}} / {{steps}}', cases: '查看办件', lateCases: '查看逾期件', into: '进入', none: '没有停留在本流程的办件', workdays: '{{count}} 个工作日', provisional: '暂定',
  table: '各环节数据表', total: '合计', listTitle: '停留在“{{name}}”的办件', listLate: '“{{name}}”的逾期办件', backToMap: '回到办件分布', elementLabel: '{{name}}：{{count}} 件，停留中位数 {{median}} 个工作日，逾期 {{share}}%', emptyLabel: '{{name}}：无在办件', notDrawn: '不在此版本流程图上', noEdition: '此版本没有这一流程',
} as const;
