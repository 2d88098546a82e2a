import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { actedFor, namesIn, only, readAudit, verifyAuditChain, type AuditNames, type AuditRow } from '@beian/identity';
import { DataSource } from 'typeorm';
import { Allow } from '../access/declare-policy.js';
import { inBeijing } from '../http/beijing-time.js';
import { pageOf, usualPage } from '../http/page-query.js';
import { AuditPageDto, AuditQueryDto, ChainVerdictDto, type AuditEntryDto } from './audit-dto.js';

@ApiTags('administration')
@Controller('api/v1/admin/audit')
@Allow(only('auditAdmin'))
export class AuditController {
  constructor(private readonly data: DataSource) {}

  @Get()
  @ApiOkResponse({ type: AuditPageDto })
  async read(@Query() { cursor, action, actor, limit = usualPage }: AuditQueryDto): Promise<AuditPageDto> {
    const rows = await readAudit(this.data, { before: cursor ?? null, action: action ?? null, actor: actor ?? null, limit: limit + 1 });
    const names = await namesIn(this.data, rows);
    return pageOf(rows, limit, (row) => entryDto(row, names), ({ seq }) => seq);
  }

  /** Walks the whole chain. */
  @Get('verification')
  @ApiOkResponse({ type: ChainVerdictDto })
  verify(): Promise<ChainVerdictDto> {
    return verifyAuditChain(this.data);
  }
}

function entryDto(row: AuditRow, names: AuditNames): AuditEntryDto {
  return {
    seq: row.seq, at: inBeijing(row.at), actor: row.actor, actorName: nameOf(names.people, row.actor), onBehalfOfName: nameOf(names.people, actedFor(row)) ?? nameOf(names.organisations, actedFor(row)), organisationId: row.organisation_id,
    organisationName: nameOf(names.organisations, row.organisation_id), action: row.action,
    objectKind: row.object_kind, objectId: row.object_id, outcome: row.outcome, detail: row.detail, requestId: row.request_id,
  };
}

const nameOf = (names: ReadonlyMap<string, string>, id: string | null): string | null => (id === null ? null : names.get(id) ?? null);
