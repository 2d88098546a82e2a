import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { findOccupations, findOrganisations, open, signedIn, type Principal } from '@beian/identity';
import { DataSource } from 'typeorm';
import { Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { counterRegions } from '../drafts/draft-access.js';
import { OccupationDto, OccupationsQuery } from '../admin/occupations-dto.js';
import { OrganisationDto, OrganisationsQuery, RegionDto, RegionsQuery } from './reference-dto.js';

const suggestions = 20;

/** What the fields of forms choose from. */
@ApiTags('reference')
@Controller('api/v1')
export class ReferenceController {
  constructor(private readonly data: DataSource) {}

  @Get('organisations')
  @Allow(signedIn)
  @ApiOkResponse({ type: [OrganisationDto] })
  organisations(@Caller() caller: Principal, @Query() { q, kind, counter }: OrganisationsQuery): Promise<OrganisationDto[]> {
    return findOrganisations(this.data, { text: q ?? '', kind: kind ?? null, within: counter === 'true' ? counterRegions(caller) : null }, suggestions);
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
