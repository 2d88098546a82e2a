import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { caseScope, draftScope, organisationsOf, signedIn, taskScope, type Principal } from '@beian/identity';
import type { FastifyReply } from 'fastify';
import { Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { CaseDesk } from '../desk/case-desk.js';
import { notFound } from '../http/problem.js';
import { UuidPipe } from '../http/uuid-pipe.js';
import { FilesQuery, ListedFileDto } from './files-dto.js';
import { attachment, sandboxed } from './file-answer.js';
import { mimeOf } from './file-upload.js';

interface FileRow {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly kind: string;
  readonly sha256: string;
}

const previewable = new Set(['pdf', 'png', 'jpeg']);

/** Files of cases and drafts, for whoever may see those. */
@ApiTags('files')
@Controller('api/v1/files')
@Allow(signedIn)
export class FilesController {
  constructor(private readonly desk: CaseDesk) {}

  /** What they are called; ids nobody may see are left out. */
  @Get()
  @ApiOkResponse({ type: [ListedFileDto] })
  async list(@Caller() caller: Principal, @Query() { ids }: FilesQuery): Promise<ListedFileDto[]> {
    return (await this.visible(caller, ids.split(','))).map(({ id, name, kind, size }) => ({ id, name, kind, size }));
  }

  @Get(':id')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    const file = await this.find(caller, id);
    await attachment(reply, file.name, mimeOf(file.kind)).send(await this.desk.files.get(file.sha256));
  }

  @Get(':id/preview')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async preview(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    const file = await this.find(caller, id);
    if (!previewable.has(file.kind)) throw notFound();
    await sandboxed(reply, file.name, mimeOf(file.kind)).send(await this.desk.files.get(file.sha256));
  }

  private async find(caller: Principal, id: string): Promise<FileRow> {
    const [row] = await this.visible(caller, [id]);
    if (!row) throw notFound();
    return row;
  }

  private visible(caller: Principal, ids: readonly string[]): Promise<readonly FileRow[]> {
    const ofDraft = draftScope(caller, 2);
    const ofCase = caseScope(caller, 2 + ofDraft.values.length);
    const ofTask = taskScope(caller, 2 + ofDraft.values.length + ofCase.values.length);
    const handling = 2 + ofDraft.values.length + ofCase.values.length + ofTask.values.length;
    const columns = 'f.id, f.name, f.kind, f.sha256, f.size::int as size';
    return this.desk.deps.database.sql.rows<FileRow>(
      `select ${columns} from material_file f join material_item i on i.id = f.item_id join application_draft d on d.id = i.draft_id
         where f.id = any ($1::uuid[]) and i.case_id is null and ${ofDraft.sql}
       union
       select ${columns} from material_file f join material_item i on i.id = f.item_id join filing_case c on c.id = i.case_id where f.id = any ($1::uuid[]) and ${ofCase.sql}
       union
       select ${columns} from statement_file f join filing_case c on c.id = f.case_id where f.id = any ($1::uuid[]) and ${ofCase.sql}
       union
       select ${columns} from objection_file f join objection o on o.id = f.objection_id join filing_case c on c.id = o.case_id
         where f.id = any ($1::uuid[]) and c.authority_id = any ($${handling}::uuid[])
       union
       select ${columns} from task_file f join task t on t.id = f.task_id join filing_case c on c.id = t.case_id where f.id = any ($1::uuid[]) and ${ofTask.sql}`,
      [ids, ...ofDraft.values, ...ofCase.values, ...ofTask.values, organisationsOf(caller, ['objectionHandler'])],
    );
  }
}
