/** Skill levels of the occupational standards. A smaller number is a higher level. */
export const SKILL_LEVELS = [1, 2, 3, 4, 5] as const;

export type SkillLevel = (typeof SKILL_LEVELS)[number];

const NAMES: Record<SkillLevel, { zh: string; en: string }> = {
  1: { zh: '一级/高级技师', en: 'Level 1, senior technician' },
  2: { zh: '二级/技师', en: 'Level 2, technician' },
  3: { zh: '三级/高级工', en: 'Level 3, senior worker' },
  4: { zh: '四级/中级工', en: 'Level 4, intermediate worker' },
  5: { zh: '五级/初级工', en: 'Level 5, junior worker' },
};

export function skillLevelName(level: SkillLevel): { readonly zh: string; readonly en: string } {
  return NAMES[level];
}

export function isSkillLevel(value: number): value is SkillLevel {
  return SKILL_LEVELS.some((level) => level === value);
}
