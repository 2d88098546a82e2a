import type { Translation } from '../text-tree.js';
import type { rules as zh } from '../zh-CN/rules.js';

export const rules: Translation<typeof zh> = {
  none: 'No rule text for this step', assumed: 'not in the regulations: as the system does it', show: 'Show the wording of the rule', about: 'Wording of rule {{id}}', unknown: 'The wording of this rule is not kept here; see the document it stands in.',
};
