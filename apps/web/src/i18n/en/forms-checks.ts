import type { Translation } from '../text-tree.js';
import type { zh } from '../zh-CN/forms-checks.js';

export const en: Translation<typeof zh> = {
  timeMissing: 'Say at what time',
  required: 'Please fill in “{{label}}”', tooShort: 'At least {{min, noun(one: character)}}', tooLong: 'At most {{max, noun(one: character)}}', tooSmall: 'Not below {{min}}', tooLarge: 'Not above {{max}}', rowsMin: 'At least {{min, noun(one: entry; many: entries)}}',
};
