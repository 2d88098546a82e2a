import { setTimeout as delay } from 'node:timers/promises';
import { Browser } from './browser.js';
import { inParallel } from './engine.js';
import { spread, type Spread } from './figures.js';
import type { Office } from './office.js';
import { seedPublicNotices } from './seed/public-notices.js';
import { seedPublishedFilings } from './seed/published-filings.js';

export interface PublicFigures {
  readonly filings: number;
  readonly notices: number;
  readonly clients: number;
  /** Until all of them could be searched for. */
  readonly indexedSeconds: number;
  readonly asked: Readonly<Record<string, Spread>>;
}

const name = (text: string): string => `/public/register?name=${encodeURIComponent(text)}`;
const occupation = (text: string): string => `occupation=${encodeURIComponent(text)}`;

/** Frequent and rare, alone and together; what nobody has is the worst of them. */
const questions: Readonly<Record<string, string>> = {
  'the newest': '/public/register', 'two frequent characters': name('机械'), 'in most names': name('有限公司'), 'a rare part of a name': name('示鹿德'), 'a name nobody has': name('有限示例'),
  'frequent pinyin': name('jixie'), 'rare pinyin': name('lude'), 'frequent first letters': name('yxgs'), 'rare first letters': name('aslmjx'), 'pinyin nobody has': name('xianggongxian'),
  'a city': '/public/register?region=410700', 'a city and a frequent word': `${name('机械')}&region=410700`, 'a city and a rare word': `${name('示鹿')}&region=410700`, 'another province': '/public/register?region=330000',
  'an occupation': `/public/register?${occupation('电工')}`, 'an occupation and a level': `/public/register?${occupation('电工')}&level=1`, 'valid on a day': '/public/register?validity=2026-06-30',
  'valid on a day long ago': '/public/register?validity=2023-01-15', 'valid never': '/public/register?validity=2019-01-01', 'everything at once': `${name('机械')}&region=410700&${occupation('维修')}&level=3&validity=2026-06-30`,
  'newest notices': '/public/notices', 'open notices': '/public/notices?state=open', 'notices of a city': '/public/notices?region=410700', 'ended notices of another province': '/public/notices?state=closed&region=330000',
};

export async function preparePublic(office: Office): Promise<Pick<PublicFigures, 'filings' | 'notices' | 'indexedSeconds'>> {
  const filings = await seedPublishedFilings(office.database);
  const notices = await seedPublicNotices(office.database, 1000);
  const since = Date.now();
  while ((await office.database.query('select from register_change limit 1')).rowCount !== 0) await delay(250);
  await office.database.query('vacuum (analyze) register_entry');
  return { filings, notices, indexedSeconds: (Date.now() - since) / 1000 };
}

export async function measurePublic(office: Office, clients: number, repeats: number): Promise<PublicFigures['asked']> {
  const visitor = new Browser(office.address);
  const { rows: institutions } = await office.database.query<{ id: string }>('select applicant_id as id from filing where published_on is not null order by filing_no limit 50');
  const { rows: notices } = await office.database.query<{ id: string }>('select id from public_notice order by id limit 50');
  const pages = { ...questions, 'an institution': institutions.map(({ id }) => `/public/institutions/${id}`), 'a notice': notices.map(({ id }) => `/public/notices/${id}`) };
  const ways = Object.entries(pages).map(([what, path]) => [what, typeof path === 'string' ? () => path : (index: number) => path[index % path.length] ?? ''] as const);
  for (const [, path] of ways) await warmUp(visitor, path);
  const asked: Record<string, Spread> = {};
  for (const [what, path] of ways) asked[what] = await timed(visitor, clients, repeats, path);
  asked['page after page'] = spread(await walk(visitor, repeats));
  visitor.close();
  return asked;
}

/** A fresh process answers its first questions slower; what visitors of a day meet is measured. */
async function warmUp(visitor: Browser, path: (index: number) => string): Promise<void> {
  for (let index = 0; index < 8; index++) await visitor.get(path(index), someone(index));
}

async function timed(visitor: Browser, clients: number, repeats: number, path: (index: number) => string): Promise<Spread> {
  const times: number[] = [];
  await inParallel(clients, repeats * clients, async (index) => void times.push((await visitor.get(path(index), someone(index))).ms));
  return spread(times);
}

async function walk(visitor: Browser, pages: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let cursor = '', page = 0; page < pages; page++) {
    const { body, ms } = await visitor.get(`/public/register?name=${encodeURIComponent('机械')}${cursor}`, someone(page));
    times.push(ms);
    if (typeof body['next'] !== 'string') break;
    cursor = `&after=${body['next']}`;
  }
  return times;
}

/** Many visitors: the limit for one of them is not what is measured. */
let visitors = 0;
const someone = (index: number): Readonly<Record<string, string>> => ({ 'x-forwarded-for': `10.${(visitors = (visitors + 1) % 65_000) >> 8}.${visitors & 255}.${index % 250}` });
