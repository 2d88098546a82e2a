import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Principal } from '@beian/identity';
import { readDraft } from '@beian/procedure/forms';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Acting, Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { CaseDesk } from '../desk/case-desk.js';
import { FileUpload, type KeptFile } from '../files/file-upload.js';
import { fileBody } from '../http/file-body.js';
import { ReuseDto } from '../library/library-dto.js';
import { MaterialLibrary } from '../library/material-library.js';
import { notFound } from '../http/problem.js';
import { uploadedFile } from '../http/uploaded-file.js';
import { UuidPipe } from '../http/uuid-pipe.js';
import { ApplicationForm } from '../files/application-form.js';
import { attachment, sandboxed } from '../files/file-answer.js';
import { DraftAccess, type DraftRow } from './draft-access.js';
import { DraftDesk } from './draft-desk.js';
import { filers } from './drafts-controller.js';
import { MaterialStateDto, ReadRowsDto } from './drafts-dto.js';
import { readRows, tableOf, writeRows } from './rows-workbook.js';

@ApiTags('drafts')
@Controller('api/v1/drafts/:id')
@Allow(filers)
export class DraftMaterialsController {
  constructor(
    private readonly desk: CaseDesk,
    private readonly drafts: DraftDesk,
    private readonly access: DraftAccess,
    private readonly upload: FileUpload,
    private readonly form: ApplicationForm,
    private readonly library: MaterialLibrary,
  ) {}

  @Get('form.pdf')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async print(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    const draft = await this.access.open(caller, id);
    const pdf = await this.form.print(draft.procedureId, this.desk.deps.vault.open(draft.form), null);
    await sandboxed(reply, '备案申请表.pdf', 'application/pdf').send(pdf);
  }

  @Post('materials/:materialId/files')
  @ApiConsumes('multipart/form-data')
  @ApiBody(fileBody)
  @ApiCreatedResponse({ type: MaterialStateDto })
  async add(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Param('materialId') materialId: string, @Req() request: FastifyRequest): Promise<MaterialStateDto> {
    await this.asked(caller, id, materialId);
    return this.keep(caller, id, materialId, await this.upload.receive(request));
  }

  /** A file the institution has handed in before. */
  @Post('materials/:materialId/reuse')
  @Acting(true)
  @ApiCreatedResponse({ type: MaterialStateDto })
  async reuse(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Param('materialId') materialId: string, @Body() { fileId }: ReuseDto): Promise<MaterialStateDto> {
    const { applicantId } = await this.asked(caller, id, materialId);
    return this.keep(caller, id, materialId, await this.library.find(caller, applicantId, fileId));
  }

  @Delete('materials/:materialId/files/:fileId')
  @HttpCode(200)
  @ApiOkResponse({ type: MaterialStateDto })
  async remove(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Param('materialId') materialId: string, @Param('fileId', UuidPipe) fileId: string): Promise<MaterialStateDto> {
    await this.desk.deps.database.transaction(async (sql) => {
      await this.access.open(caller, id, sql, 'for update of d');
      await sql.run(
        `delete from material_file f using material_item i where i.id = f.item_id and i.draft_id = $1 and i.material_id = $2 and f.id = $3`, [id, materialId, fileId]);
      await sql.run(
        `update material_item i set state = 'missing' where draft_id = $1 and material_id = $2 and not exists (select from material_file f where f.item_id = i.id)`, [id, materialId]);
    });
    return this.state(caller, id, materialId);
  }

  @Get('rows/:field.xlsx')
  @ApiProduces('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async exportRows(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Param('field') field: string, @Res() reply: FastifyReply): Promise<void> {
    const draft = await this.access.open(caller, id);
    const rows = tableOf(this.desk.procedure(draft.procedureId).application, field);
    const book = await writeRows(rows, this.desk.deps.vault.open(draft.form)[field]);
    await attachment(reply, `${rows.title.zh}.xlsx`, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet').send(book);
  }

  /** Reads a filled table and says what is wrong in it; the page puts the rows into the draft. */
  @Post('rows/:field')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody(fileBody)
  @ApiOkResponse({ type: ReadRowsDto })
  async importRows(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Param('field') field: string, @Req() request: FastifyRequest): Promise<ReadRowsDto> {
    const draft = await this.access.open(caller, id);
    const { application } = this.desk.procedure(draft.procedureId);
    const rows = await readRows(tableOf(application, field), (await uploadedFile(request)).bytes);
    const read = readDraft(application, { [field]: rows }, { today: await this.desk.today() });
    const all = read.ok ? read.completeness : read.violations;
    return { rows, violations: all.filter(({ path }) => path.startsWith(`${field}.`)) };
  }

  private async asked(caller: Principal, id: string, materialId: string): Promise<DraftRow> {
    const draft = await this.access.open(caller, id);
    if (!this.desk.procedure(draft.procedureId).materials.some((material) => material.id === materialId)) throw notFound();
    return draft;
  }

  private async keep(caller: Principal, id: string, materialId: string, file: KeptFile): Promise<MaterialStateDto> {
    await this.desk.deps.database.transaction(async (sql) => {
      await this.access.open(caller, id, sql, 'for update of d');
      await this.upload.addMaterial(sql, { draftId: id }, materialId, file, caller.userId);
    });
    return this.state(caller, id, materialId);
  }

  private async state(caller: Principal, id: string, materialId: string): Promise<MaterialStateDto> {
    const materials = await this.drafts.materials(await this.access.open(caller, id));
    const state = materials.find((material) => material.id === materialId);
    if (!state) throw notFound();
    return state;
  }
}
