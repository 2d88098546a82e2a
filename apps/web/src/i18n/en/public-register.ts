import type { Translation } from '../text-tree.js';
import type { publicRegister as zh } from '../zh-CN/public-register.js';

export const publicRegister: Translation<typeof zh> = {
  title: 'Filed institutions', lead: 'Published institutions for assessing vocational skills: occupations, levels and validity.',
  name: 'Name', nameHelp: 'Two characters or more; also in pinyin or first letters, as jixie, xxsl', province: 'Province', city: 'City', occupation: 'Occupation', occupationHelp: 'Part of its name, or its code', level: 'Level', validOn: 'Valid on', validOnHelp: 'Within its validity, and not terminated, revoked or lapsed before that day', since: 'since {{date}}', windingDown: 'Winding down: the filing stays valid until its validity ends or its termination is published; its institution completes files, certificates and data.',
  levels: { l5: '5 (junior)', l4: '4 (intermediate)', l3: '3 (senior)', l2: '2 (technician)', l1: '1 (senior technician)' },
  ofLevels: { one: 'level {{levels}}', many: 'levels {{levels}}' },
  search: 'Search', furtherConditions: 'More conditions', conditionsSet: 'More conditions ({{n}} set)', clear: 'Clear', none: 'No institution fits. Try fewer conditions.', found: 'Found', first: 'The newest first',
  filingNo: 'Filing number', status: 'State', validity: 'Valid', until: '{{from}} to {{until}}', region: 'Region', supervising: 'Supervised in', authority: 'Filing authority', procedure: 'Procedure', publishedOn: 'Published on', published: 'Published at', uscc: 'Unified social credit code',
  lines: 'Occupations and levels', code: 'Code', workType: 'Work type', sites: 'Sites', versions: 'Versions', version: 'Version {{n}}', effective: 'in effect since {{date}}', formerNames: 'Former names', more: 'and more: {{n, noun(one: occupation)}} in all',
  noNewer: 'What stands here is authoritative; it changes with every published change.',
};
