export const rules = {
  none: '本环节没有规则原文', assumed: '规定未明确，为本系统的约定', show: '查看规则原文', about: '规则 {{id}} 的原文', unknown: '本系统没有收录这条规则的原文，请查阅所依据的文件。',
} as const;
