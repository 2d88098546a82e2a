import { Controller, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { compareEdition, findOccupations, importEdition, only, record, type Principal } from '@beian/identity';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { fileBody } from '../http/file-body.js';
import { uploadedFile } from '../http/uploaded-file.js';
import { actOf } from './act-of.js';
import { readOccupations } from './occupation-workbook.js';
import { EditionDifferenceDto, EditionQuery, OccupationDto, OccupationsQuery } from './occupations-dto.js';

const longestList = 5000;

@ApiTags('administration')
@Controller('api/v1/admin/occupations')
@Allow(only('systemAdmin'))
export class OccupationsController {
  constructor(private readonly data: DataSource) {}

  @Get()
  @ApiOkResponse({ type: [OccupationDto] })
  read(@Query() { q, edition }: OccupationsQuery): Promise<OccupationDto[]> {
    return findOccupations(this.data, q ?? '', edition ?? null, longestList);
  }

  /** Repeating an import stores the same edition again, so it needs no key. */
  @Post()
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody(fileBody)
  @ApiOkResponse({ type: EditionDifferenceDto })
  async load(@Caller() caller: Principal, @Query() { edition, preview }: EditionQuery, @Req() request: FastifyRequest): Promise<EditionDifferenceDto> {
    const { bytes } = await uploadedFile(request);
    const wanted = await readOccupations(bytes);
    return this.data.transaction(async (manager) => {
      const difference = await compareEdition(manager, edition, wanted);
      const answer = { ...difference, added: difference.added.map(({ code, name }) => ({ code, name })), removed: [...difference.removed] };
      if (preview === 'true') return { ...answer, stored: false };
      await importEdition(manager, edition, wanted, caller.userId);
      await record(manager, { ...actOf(caller, request), action: 'occupations.loaded', object: { kind: 'occupationEdition', id: edition }, outcome: 'done', detail: { rows: wanted.length } });
      return { ...answer, stored: true };
    });
  }
}
