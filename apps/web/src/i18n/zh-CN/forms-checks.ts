export const zh = {
  timeMissing: '请填写时刻',
  required: '请填写“{{label}}”', tooShort: '至少 {{min}} 个字', tooLong: '不能超过 {{max}} 个字', tooSmall: '不能小于 {{min}}', tooLarge: '不能大于 {{max}}', rowsMin: '至少需要 {{min}} 项',
} as const;
