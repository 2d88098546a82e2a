import type { InboxView, NewInboxView } from '../../api/inbox-views.js';
import type { Box, Sort, TaskFilter } from '../../api/tasks.js';

export type Column = InboxView['columns'][number];

/** In the order they stand in the table. */
export const COLUMNS: readonly Column[] = ['institution', 'caseNo', 'procedure', 'region', 'due', 'received', 'claimedBy'];
const USUAL: readonly Column[] = ['institution', 'caseNo', 'due', 'received', 'claimedBy'];

/** What the page shows of a box; all of it stands in the address. */
export interface Shown {
  readonly filter: TaskFilter;
  readonly sort: Sort;
  readonly columns: readonly Column[];
  /** The saved view it was opened as. */
  readonly view: string;
}

export function shownOf(search: URLSearchParams): Shown {
  const wanted = (search.get('columns') ?? '').split(',');
  const columns = COLUMNS.filter((column) => wanted.includes(column));
  return {
    filter: { procedure: search.get('procedure') ?? '', region: search.get('region') ?? '', q: search.get('q') ?? '' },
    sort: search.get('sort') === 'received' ? 'received' : 'due', columns: columns.length > 0 ? columns : USUAL, view: search.get('view') ?? '',
  };
}

/** What is as usual is not written. */
export function searchOf({ filter, sort, columns, view }: Shown): Record<string, string> {
  const all = { ...filter, sort: sort === 'due' ? '' : sort, columns: columns.join() === USUAL.join() ? '' : columns.join(), view };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

export const addressOfView = ({ id, box, filter, sort, columns }: InboxView): string =>
  `/officer/inbox/${box}?${new URLSearchParams(searchOf({ filter, sort, columns, view: id })).toString()}`;

export const viewOf = (box: Box, { filter, sort, columns }: Shown, named: Pick<NewInboxView, 'name' | 'standing'>): NewInboxView =>
  ({ ...named, box, filter: { ...filter }, sort, columns: [...columns] });
