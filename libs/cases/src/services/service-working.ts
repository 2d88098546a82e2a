import type { ServiceContext } from '@beian/procedure/declaration';
import type { JsonObject } from '@beian/procedure/kernel';
import { assembleArchive, sealArchive } from '../archive/archive-package.js';
import type { CaseMemory } from '../context/case-memory.js';
import { CaseReading, type Standpoint } from '../context/case-reader.js';
import { sealDocumentsOf } from '../documents/seal-documents.js';
import type { Workshop } from '../ports/workshop.js';

/** What an asynchronous service may do, outside any transaction. */
export class ServiceWorking extends CaseReading implements ServiceContext {
  constructor(memory: CaseMemory, standpoint: Standpoint, input: JsonObject, private readonly workshop: Workshop) {
    super(memory, standpoint, input);
  }

  renderDocuments(): Promise<readonly string[]> {
    return sealDocumentsOf(this.memory.deps, this.workshop, this.caseId);
  }

  async exportReport(name: string, sheets: JsonObject): Promise<string> {
    const file = await this.workshop.exportReport(name, sheets, this.caseNo);
    await this.memory.sql.run(
      `insert into report_package (case_id, activation, name, storage_key, sha256, size) values ($1, $2, $3, $4, $5, $6) on conflict (case_id, activation, name) do nothing`,
      [this.caseId, this.activation, name, file.storageKey, file.sha256, file.size],
    );
    return file.sha256;
  }

  assembleArchive(retentionYears: number): Promise<string> {
    return assembleArchive(this.memory.deps, this.workshop, this.caseId, retentionYears);
  }

  async sealArchive(retentionYears: number): Promise<string> {
    await this.memory.wentOut('archived', this.caseNo);
    return sealArchive(this.memory.deps, this.caseId, this.at, retentionYears);
  }
}
