import type { Translation } from '../text-tree.js';
import type { cover as zh } from '../zh-CN/cover.js';

export const cover: Translation<typeof zh> = {
  title: 'Absence cover', lead: 'While you are away a colleague of your organisation does your tasks. It ends by itself, or earlier if you wish; every act done so keeps both names.', new: 'Arrange a cover', name: 'Arrange', named: 'The cover is arranged',
  deputy: 'Deputy', period: 'Period', procedures: 'Procedures', proceduresHelp: 'None chosen means all of them.', allProcedures: 'All procedures', lackingHelp: 'This colleague does not hold: {{roles}}. Those tasks are covered once a supervisor or leader has confirmed it.',
  forWhom: '{{deputy}} for {{absent}}', days: '{{from}} to {{until}}', rolesOf: 'Roles: {{roles}}', because: 'Reason: {{reason}}', waiting: 'Roles to be confirmed: {{roles}}', confirmedBy: 'Confirmed by {{who}}', confirm: 'Confirm', end: 'End early', endConfirm: 'The deputy can act no longer from now on. End the cover?',
  state: { coming: 'to come', inForce: 'in force', over: 'over' }, group: { absent: 'Covering me', deputy: 'Covered by me', other: 'My organisation' }, none: 'No cover yet',
  tag: 'for {{name}}', acting: 'You are doing this task for {{name}}; both names are kept.', actingUntil: 'You are doing this task for {{name}} (until {{until}}); both names are kept.', actor: '{{actor}} (for {{absent}})',
};
