export const durations = {
  title: '时效分析', lead: '各环节办结件数与用时（工作日，按工作日历计算），按办结月份统计；点击环节与各单位比较。', step: '环节', authority: '单位', times: '办结数', median: '中位数', p90: '九成以内', period: '起止月份', byMonth: '逐月显示', none: '所选期间没有办结的环节', compare: '比较各单位：{{name}}', compared: '“{{name}}”：各单位比较',
} as const;
