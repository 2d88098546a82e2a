import type { Translation } from '../text-tree.js';
import type { common as zh } from '../zh-CN/common.js';

export const common: Translation<typeof zh> = {
  productName: 'Filing of skill evaluation institutions',
  productShort: 'beian',
  cancel: 'Cancel', confirm: 'OK', save: 'Save', close: 'Close', delete: 'Delete', edit: 'Edit', add: 'Add', search: 'Search', reset: 'Reset', clear: 'Clear', opened: 'Opened lists', previousPage: 'Previous page', nextPage: 'Next page', retry: 'Try again',
  back: 'Back', open: 'Open', download: 'Download', more: 'More', allShown: 'All are shown', loadMore: 'Load more', loading: 'Loading…', all: 'All', none: 'None', yes: 'Yes', no: 'No',
  reason: 'Reason', reasonRequired: 'Please give a reason', required: 'This field is required',
  empty: 'Nothing here yet', total: '{{count}} in total', copied: 'Copied', optional: 'optional',
  skipToContent: 'Skip to content', done: 'Done',
};
