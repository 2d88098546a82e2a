import { Injectable } from '@nestjs/common';
import { refusals } from '@beian/cases';
import { organisationsOf, record, type Principal } from '@beian/identity';
import { DataSource } from 'typeorm';
import { CasePapers } from '../cases/case-papers.js';
import { CaseRows } from '../cases/case-rows.js';
import { answered } from '../desk/answered.js';
import { CaseDesk } from '../desk/case-desk.js';
import { DraftAccess } from '../drafts/draft-access.js';
import { DraftDesk } from '../drafts/draft-desk.js';
import type { MaterialStateDto } from '../drafts/drafts-dto.js';
import { notFound, ProblemError } from '../http/problem.js';
import type { Shelf } from './material-shelf.js';

export interface PaperCopies {
  readonly materialId: string;
  readonly copies: number;
  readonly requestId: string;
}

const otherCounter = { zh: '只有本件受理机构的窗口可以登记纸质材料', en: 'Only the counter of the authority of the case registers its papers' };

/** Copies on paper that came over the counter, while the clerk takes the application in and later (HA-G7). */
@Injectable()
export class PaperCounter {
  constructor(
    private readonly desk: CaseDesk,
    private readonly drafts: DraftDesk,
    private readonly access: DraftAccess,
    private readonly rows: CaseRows,
    private readonly papers: CasePapers,
    private readonly data: DataSource,
  ) {}

  async toDraft(caller: Principal, id: string, given: PaperCopies): Promise<MaterialStateDto> {
    const draft = await this.access.open(caller, id);
    await this.register(caller, { draftId: id }, draft.procedureId, given);
    return itemOf(await this.drafts.materials(draft), given.materialId);
  }

  async toCase(caller: Principal, id: string, given: PaperCopies): Promise<MaterialStateDto> {
    const { procedureId, endedAt } = await this.rows.find(caller, id);
    const row = await this.desk.deps.database.sql.row<{ authority: string | null }>('select authority_id as authority from filing_case where id = $1', [id]);
    if (!row?.authority || !organisationsOf(caller, ['receptionClerk']).includes(row.authority)) throw new ProblemError({ status: 403, code: 'NOT_YOUR_AUTHORITY', message: otherCounter });
    if (endedAt !== null) answered(refusals.closed(null));
    await this.register(caller, { caseId: id }, procedureId, given);
    return itemOf(await this.papers.materials(caller, id), given.materialId);
  }

  private async register(caller: Principal, shelf: Shelf, procedureId: string, { materialId, copies, requestId }: PaperCopies): Promise<void> {
    if (!this.desk.procedure(procedureId).materials.some(({ id }) => id === materialId)) throw notFound();
    const [owner, id] = 'draftId' in shelf ? ['draft_id', shelf.draftId] : ['case_id', shelf.caseId];
    await this.data.transaction(async (manager) => {
      await manager.query(
        `insert into material_item (${owner}, material_id, paper_received) values ($1, $2, $3)
         on conflict (${owner}, material_id) where ${owner} is not null do update set paper_received = excluded.paper_received`, [id, materialId, copies]);
      await record(manager, {
        actor: caller.userId, organisationId: caller.organisation?.id ?? null, action: 'material.paperReceived', object: { kind: 'draftId' in shelf ? 'draft' : 'case', id },
        outcome: 'done', detail: { material: materialId, copies }, requestId,
      });
    });
  }
}

function itemOf(materials: readonly MaterialStateDto[], id: string): MaterialStateDto {
  const item = materials.find((material) => material.id === id);
  if (!item) throw notFound();
  return item;
}
