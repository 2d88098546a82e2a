import { Injectable } from '@nestjs/common';
import { readingRoles, type HeldRole, type Principal } from '@beian/identity';
import { CaseDesk } from '../desk/case-desk.js';
import { notFound } from '../http/problem.js';
import type { FleetPlaceDto } from './fleet-dto.js';

interface RegionRow {
  readonly [key: string]: unknown;
  readonly code: string;
  readonly path: string;
  readonly zh: string;
  readonly en: string;
}

/** Where a supervisor may count: filings of his region and of those below, institutions supervised there, cases of his bureau. */
@Injectable()
export class FleetPlaces {
  constructor(private readonly desk: CaseDesk) {}

  async all(caller: Principal): Promise<FleetPlaceDto[]> {
    const held = bureausOf(caller);
    const patterns = held.map(({ regionPath }) => `${regionPath}%`);
    const regions = await this.desk.deps.database.sql.rows<RegionRow>(
      `select code, path, name_zh as zh, name_en as en from region where path like any ($1::text[]) and level in ('province', 'city', 'county') order by path`, [patterns]);
    const cityAndAbove = held.filter(({ level }) => level !== 'county').map(({ regionPath }) => regionPath);
    const filing = regions.filter(({ path }) => cityAndAbove.some((above) => path.startsWith(above)));
    return [
      ...filing.map((region) => regionPlace('filing', region, filing)),
      ...regions.filter(({ path }) => held.some(({ regionPath }) => regionPath === path)).map((region) => regionPlace('supervised', region, [region])),
      ...distinct(held).map(({ organisationId, organisationName }) => ({ place: `authority:${organisationId}`, kind: 'authority' as const, depth: 0, name: { zh: organisationName, en: organisationName } })),
    ];
  }

  /** Whether the caller looks at anything in a province: at all of it, or at a part. */
  reach(caller: Principal, province: string): boolean {
    return bureausOf(caller).some(({ regionPath }) => regionPath.startsWith(province) || province.startsWith(regionPath));
  }

  /** The place asked for, if it is the caller's; left out, the widest he has. */
  async resolve(caller: Principal, asked: string | undefined): Promise<string> {
    const places = await this.all(caller);
    const found = asked === undefined ? places[0] : places.find(({ place }) => place === asked);
    if (!found) throw notFound();
    return found.place;
  }
}

const bureausOf = (caller: Principal): readonly HeldRole[] => caller.roles.filter(({ role }) => readingRoles.includes(role));

const distinct = (held: readonly HeldRole[]): readonly HeldRole[] => [...new Map(held.map((role) => [role.organisationId, role])).values()];

function regionPlace(kind: 'filing' | 'supervised', { code, path, zh, en }: RegionRow, all: readonly RegionRow[]): FleetPlaceDto {
  return { place: `${kind}:${code}`, kind, name: { zh, en }, depth: all.filter((other) => other.path !== path && path.startsWith(other.path)).length };
}
