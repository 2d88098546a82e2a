import type { Box } from '../../api/tasks.js';
import type { Column } from './inbox-address.js';

/** The step, the columns chosen, for what waits for others whom it waits for, for what is done since when. */
export type ShownColumn = 'task' | Column | 'waitsFor' | 'completed';

/** In letters of the page: columns keep their place whichever rows are drawn. */
export const WIDTH: Readonly<Record<ShownColumn, number>> = { task: 10.5, institution: 11.5, caseNo: 9.5, procedure: 12, region: 9, due: 12, received: 8, claimedBy: 6, waitsFor: 11.5, completed: 8 };

/** Columns that say nothing in a box: what waits is not held here, what is done has no time left and nobody who holds it. */
const SILENT: Partial<Record<Box, readonly Column[]>> = { waiting: ['claimedBy'], done: ['due', 'claimedBy'] };

export const shownColumns = (box: Box, chosen: readonly Column[]): readonly ShownColumn[] =>
  ['task', ...chosen.filter((column) => !(SILENT[box] ?? []).includes(column)), ...(box === 'waiting' ? ['waitsFor' as const] : box === 'done' ? ['completed' as const] : [])];
