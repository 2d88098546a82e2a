import { beijingDate, type CivilDate } from '@beian/calendar';
import { legalTime, type CaseDependencies, type Refusal } from '@beian/cases';
import type { MovedClock, RingResult, StoredPosition } from '@beian/cases/temporal';
import type { Bilingual, ProcedureDeclaration, ProcedureRegistry, ProcessDeclaration } from '@beian/procedure/declaration';
import type { FileStore } from '@beian/storage';
import { notFound } from '../http/problem.js';

/** What moves cases: told that something is stored, or that the time is another. Ringing never throws. */
export interface Bell {
  ring(stored: StoredPosition): Promise<RingResult>;
  clockChanged(caseId: string): Promise<void>;
  /** Open deadlines are worked out anew in the background, from this civil date on. */
  calendarRevised(from: string): void;
  /** A new run of the case from what is stored. */
  resume(caseId: string): Promise<void>;
  moveTrainingClock(to: string): Promise<MovedClock | Refusal>;
}

/** What the case routes work with, composed once by main. */
export class CaseDesk {
  constructor(
    readonly deps: CaseDependencies,
    readonly bell: Bell,
    readonly files: FileStore,
    /** Text of the program that checks a dossier without the server. */
    readonly dossierScript: () => Promise<string>,
  ) {}

  get registry(): ProcedureRegistry {
    return this.deps.registry;
  }

  /** What people call a step; an element that no diagram in use has goes by its id. A repair belongs to the case as a whole: its element is the process. */
  elementName(process: string, element: string): Bilingual {
    return this.registry.processes[process]?.model.elements[element]?.name ?? (element === process ? { zh: '更正', en: 'Repair' } : { zh: element, en: element });
  }

  /** The civil date of the platform's clock. */
  async today(): Promise<CivilDate> {
    return beijingDate((await legalTime(this.deps.database.sql)).now);
  }

  /** A case or a filing may come from a procedure that is not offered any more. */
  titleOf(procedureId: string): Bilingual {
    return this.registry.procedures[procedureId]?.title ?? { zh: '备案', en: 'Filing' };
  }

  procedure(id: string): ProcedureDeclaration {
    const procedure = this.registry.procedures[id];
    if (!procedure) throw notFound();
    return procedure;
  }

  processAt(procedureId: string, path: string): ProcessDeclaration {
    const process = this.findProcess(procedureId, path);
    if (!process) throw notFound();
    return process;
  }

  /** The process that a path of calls leads to, from the top of a procedure down; none where a call was drawn in an earlier edition only. */
  findProcess(procedureId: string, path: string): ProcessDeclaration | undefined {
    let process: ProcessDeclaration | undefined = this.procedure(procedureId).process;
    for (const call of path.split('/').filter(Boolean)) process = this.registry.processes[process?.model.elements[call]?.calledProcess ?? ''];
    return process;
  }
}
