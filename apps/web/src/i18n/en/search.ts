import type { Translation } from '../text-tree.js';
import type { search as zh } from '../zh-CN/search.js';

export const search: Translation<typeof zh> = {
  title: 'Search', placeholder: 'Case number, institution or its pinyin, credit code, filing number, document number, full name, page', results: 'What was found',
  hint: 'Two characters begin the search; pages can be chosen at once.', asking: 'Searching…', nothing: 'Nothing found, or nothing you may see.', found: '{{count}} found',
  walk: 'choose', go: 'open', beside: 'open in a new window', leave: 'close',
  kind: { pages: 'Pages', cases: 'Cases', filings: 'Filings', documents: 'Documents', people: 'People', institutions: 'Institutions' },
};
