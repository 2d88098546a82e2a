import { randomUUID } from 'node:crypto';
import { bigramsOf, type Sql } from '@beian/cases';
import { checkCreditCode } from '@beian/identifiers';
import type { JsonObject } from '@beian/procedure/kernel';
import type { Place } from './places.js';
import { storeAccounts } from './staff.js';

/** An institution of the stories, which those of a year are like. */
export interface Model {
  readonly id: string;
  readonly name: string;
  readonly uscc: string;
  readonly profile: JsonObject;
  /** How many there are to be. */
  readonly count: number;
  /** Where they are. */
  readonly places: readonly Place[];
}

export interface Institution {
  readonly id: string;
  readonly model: string;
  readonly name: string;
  readonly uscc: string;
  readonly regionCode: string;
  /** Its one user. */
  readonly userId: string;
}

const first = [...'金木水火土春夏秋冬东西南北中天地日月星辰山川河海风云松竹梅兰'];
const second = [...'盛昌隆兴旺达通顺和平安康宁泰祥瑞福禄喜庆丰裕富强华美佳良善诚'];
const codeLetters = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
/** Every so many institutions one has a user who can sign in. */
const signingIn = 75;

/** Made-up names: 示例 stands in each. */
export function namesLike({ name, places }: Pick<Model, 'name' | 'places'>, count: number): readonly { readonly name: string; readonly place: Place }[] {
  const kind = name.slice(name.indexOf('示例') + 2);
  return Array.from({ length: count }, (_, n) => {
    const place = places[n % places.length];
    if (place === undefined) throw new Error(`${name} is like no institution anywhere`);
    const nth = Math.floor(n / places.length);
    const words = `${first[nth % first.length] ?? ''}${second[Math.floor(nth / first.length) % second.length] ?? ''}`;
    return { name: `${place.regionName.replace(/市$/u, '')}示例${words}${kind}`, place };
  });
}

/** The n-th code with right check characters whose body begins with T, which no register gives out; the kind is that of another code. */
export function creditCode(like: string, regionCode: string, n: number): string {
  const serial = Array.from({ length: 4 }, (_, place) => codeLetters[Math.floor(n / codeLetters.length ** place) % codeLetters.length] ?? '0').reverse().join('');
  const beginning = `${like.slice(0, 2)}${regionCode}TPYR${serial}`;
  for (const organisation of '0123456789X') {
    for (const letter of codeLetters) if (checkCreditCode(`${beginning}${organisation}${letter}`).ok) return `${beginning}${organisation}${letter}`;
  }
  throw new Error(`${beginning} has no check characters`);
}

export async function storeInstitutions(sql: Sql, models: readonly Model[], passwordHash: string): Promise<readonly Institution[]> {
  const all = models.flatMap((model) => namesLike(model, model.count).map(({ name, place }) => ({ model, name, regionCode: place.regionCode })))
    .map(({ model, name, regionCode }, n) => ({ id: randomUUID(), userId: randomUUID(), model: model.id, name, regionCode, uscc: creditCode(model.uscc, regionCode, n), profile: model.profile, n }));
  await sql.run(
    `with added as (
       insert into organisation (id, kind, name, uscc, region_code, address, phone, profile)
       select id, 'institution', name, uscc, "regionCode", '示例区演练路' || n || '号', '000-' || lpad(n::text, 8, '0'), profile
       from jsonb_to_recordset($1::jsonb) as o(id uuid, name text, uscc text, "regionCode" text, profile jsonb, n int) returning id, name)
     insert into organisation_name (organisation_id, valid_from, name) select id, date '2019-01-01', name from added`, [JSON.stringify(all)]);
  await storeAccounts(sql, all.map(({ userId, id, n }) => (
    { id: userId, username: `nian${String(n + 1).padStart(4, '0')}-jingban`, name: '经办员', organisation: id, roles: ['applicantOperator', 'applicantAdmin'], active: n % signingIn === 0 })), passwordHash);
  await sql.run(
    `insert into applicant_bigram (bigram, applicant_id, applicant_name)
     select b, id, name from jsonb_to_recordset($1::jsonb) as i(id uuid, name text, bigrams jsonb), jsonb_array_elements_text(bigrams) as b on conflict do nothing`,
    [JSON.stringify(all.map(({ id, name }) => ({ id, name, bigrams: bigramsOf(name) })))]);
  return all;
}
