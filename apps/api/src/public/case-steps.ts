import { Injectable } from '@nestjs/common';
import type { Sql } from '@beian/cases';
import type { ProcedureDeclaration } from '@beian/procedure/declaration';
import { CaseDesk } from '../desk/case-desk.js';
import { inBeijing } from '../http/beijing-time.js';
import type { PublicCaseStepDto } from './public-dto.js';
import { PublicProcedures } from './public-procedures.js';

interface Stay {
  readonly [key: string]: unknown;
  readonly element: string;
  readonly since: string;
  readonly until: string | null;
}

/** Where a case stands on the diagram, as far as the public may see: the steps of the procedure itself, not what is inside them. */
@Injectable()
export class CaseSteps {
  constructor(
    private readonly desk: CaseDesk,
    private readonly procedures: PublicProcedures,
  ) {}

  async read(caseId: string, procedure: ProcedureDeclaration, hasEnded: boolean): Promise<PublicCaseStepDto[]> {
    const { sql } = this.desk.deps.database;
    const { id, fileHash } = procedure.process.model;
    const [pinned, stays] = await Promise.all([
      sql.row<{ hash: string }>('select file_hash as hash from case_diagram where case_id = $1 and process_id = $2', [caseId, id]), staysOf(sql, caseId, id),
    ]);
    // A case of an earlier edition goes by its own drawing: its states are told, not the steps of another one.
    if (pinned?.hash !== fileHash) return [];
    const steps = await this.procedures.steps(procedure);
    const reached = steps.reduce((last, { element }, index) => (stays.some((stay) => stay.element === element) ? index : last), -1);
    return steps.flatMap(({ element, name, always, usual, term }, index): PublicCaseStepDto[] => {
      const step = { element, name, always, usual, term };
      const last = stays.findLast((stay) => stay.element === element);
      if (last) return [{ ...step, state: last.until === null ? 'current' : 'done', since: inBeijing(last.since), until: last.until && inBeijing(last.until) }];
      return hasEnded || (index < reached && !always) ? [] : [{ ...step, state: 'ahead', since: null, until: null }];
    });
  }
}

/** Every time the case came to an element of its own process; what a repair made void does not count. */
function staysOf(sql: Sql, caseId: string, process: string): Promise<readonly Stay[]> {
  return sql.rows<Stay>(
    `select e.element_id as element, e.legal_at as since, min(d.legal_at) as until
     from case_event e join case_stimulus s on s.case_id = e.case_id and s.pos = e.pos and s.state <> 'void'
     left join (case_event d join case_stimulus t on t.case_id = d.case_id and t.pos = d.pos and t.state <> 'void')
       on d.case_id = e.case_id and d.activation = e.activation and d.instance is null and d.kind in ('completed', 'cancelled')
     where e.case_id = $1 and e.process_id = $2 and e.scope = '{}' and e.kind = 'entered' group by e.seq, 1, 2 order by e.seq`, [caseId, process]);
}
