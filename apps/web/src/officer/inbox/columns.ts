import type { Box } from '../../api/tasks.js';
import type { Column } from './inbox-address.js';

/** The step, the columns chosen, and for what waits for others whom it waits for. */
export type ShownColumn = 'task' | Column | 'waitsFor';

/** In letters of the page: columns keep their place whichever rows are drawn. */
export const WIDTH: Readonly<Record<ShownColumn, number>> = { task: 10.5, institution: 11.5, caseNo: 9.5, procedure: 12, region: 9, due: 12, received: 8, claimedBy: 6, waitsFor: 11.5 };

export const shownColumns = (box: Box, chosen: readonly Column[]): readonly ShownColumn[] =>
  ['task', ...chosen.filter((column) => column !== 'claimedBy' || box !== 'waiting'), ...(box === 'waiting' ? ['waitsFor' as const] : [])];
