import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { findOccupations, findOrganisations, open, signedIn, type Principal } from '@beian/identity';
import { DataSource } from 'typeorm';
import { Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { workers } from '../tasks/workers.js';
import { OccupationDto, OccupationsQuery } from '../admin/occupations-dto.js';
import { OrganisationDto, OrganisationsQuery, PeopleQuery, PersonDto, RegionDto, RegionsQuery } from './reference-dto.js';

const suggestions = 20;

/** What the fields of forms choose from. */
@ApiTags('reference')
@Controller('api/v1')
export class ReferenceController {
  constructor(private readonly data: DataSource) {}

  @Get('organisations')
  @Allow(signedIn)
  @ApiOkResponse({ type: [OrganisationDto] })
  organisations(@Query() { q, kind }: OrganisationsQuery): Promise<OrganisationDto[]> {
    return findOrganisations(this.data, q ?? '', kind ?? null, suggestions);
  }

  /** Holders of a role in the caller's organisations and at the province above them, experts among them. */
  @Get('people')
  @Allow(workers)
  @ApiOkResponse({ type: [PersonDto] })
  people(@Caller() caller: Principal, @Query() { role, q }: PeopleQuery): Promise<PersonDto[]> {
    const officer = caller.roles.filter(({ organisationKind }) => organisationKind !== 'institution');
    return this.data.query(
      `select distinct on (u.name, u.id) u.id, u.name, o.name as "organisationName" from role_grant g
       join user_account u on u.id = g.user_id and u.state = 'active' join organisation o on o.id = g.organisation_id
       where g.state = 'approved' and g.role = $1 and position($2 in u.name) > 0
         and (o.id = any ($3::uuid[]) or (o.level = 'province' and left(o.region_code, 2) = any ($4::text[])))
       order by u.name, u.id limit 200`,
      [role, q ?? '', officer.map(({ organisationId }) => organisationId), officer.map(({ regionCode }) => regionCode.slice(0, 2))]);
  }

  @Get('occupations')
  @Allow(signedIn)
  @ApiOkResponse({ type: [OccupationDto] })
  occupations(@Query() { q, edition }: OccupationsQuery): Promise<OccupationDto[]> {
    return findOccupations(this.data, q ?? '', edition ?? null, suggestions);
  }

  @Get('regions')
  @Allow(open)
  @ApiOkResponse({ type: [RegionDto] })
  regions(@Query() { parent }: RegionsQuery): Promise<RegionDto[]> {
    return this.data.query(
      `select code, name_zh as "nameZh", name_en as "nameEn", level, authority_level as "authorityLevel",
         exists (select from region below where below.parent_code = r.code) as "hasChildren"
       from region r where parent_code is not distinct from $1 order by code`, [parent ?? null]);
  }
}
