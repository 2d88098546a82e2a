import type { Actor, DocumentDesk, EffectContext, FilingDesk, MaterialFacts } from '@beian/procedure/declaration';
import type { Json, JsonObject } from '@beian/procedure/kernel';
import type { CaseMemory } from './case-memory.js';
import { CaseReading, type Standpoint } from './case-reader.js';
import { DocumentWriting } from './document-writing.js';
import { FilingWriting } from './filing-writing.js';

/** What the effects of declarations may do, inside transaction 2. SQL only. */
export class EffectWriting extends CaseReading implements EffectContext {
  readonly documents: DocumentDesk;
  readonly register: FilingDesk;

  constructor(memory: CaseMemory, standpoint: Standpoint, input: JsonObject, readonly actor: Actor | null) {
    super(memory, standpoint, input);
    this.documents = new DocumentWriting(memory, this);
    this.register = new FilingWriting(memory, this);
  }

  setAnchor(name: string, instant: string): Promise<void> {
    return this.memory.setAnchor(name, instant);
  }

  setFact(key: string, value: Json): Promise<void> {
    return this.memory.setFact(key, value);
  }

  async setMaterialState(materialId: string, state: MaterialFacts['state'], reason: string | null): Promise<void> {
    await this.memory.sql.later(
      `insert into material_item (case_id, material_id, state, reason) values ($1, $2, $3, $4)
       on conflict (case_id, material_id) where case_id is not null do update set state = excluded.state, reason = excluded.reason`,
      [this.caseId, materialId, state, reason],
    );
  }

  wentOut(kind: 'published' | 'reported', subject: string): Promise<void> {
    return this.memory.wentOut(kind, subject);
  }

  async routeTo(organisationId: string, filingRegion: string): Promise<void> {
    this.memory.row = { ...this.memory.row, authorityId: organisationId, filingRegion };
  }

  async superviseFrom(regionCode: string): Promise<void> {
    this.memory.row = { ...this.memory.row, supervisingRegion: regionCode };
  }

  async notify(template: string, to: 'applicant' | 'authority' | 'province' | 'supervisors', parameters: JsonObject): Promise<void> {
    const organisation = await this.addressee(to);
    if (organisation === null) throw new Error(`case ${this.caseId}: the message ${template} has no addressee (${to})`);
    await this.memory.sql.later(`insert into notification (case_id, org_id, role, template, parameters, created_at) values ($1, $2, $3, $4, $5, $6)`, [
      this.caseId, organisation, to === 'supervisors' ? 'supervisor' : null, template, JSON.stringify(parameters), this.at,
    ]);
    this.memory.messages.push(organisation);
  }

  private async addressee(to: 'applicant' | 'authority' | 'province' | 'supervisors'): Promise<string | null> {
    const { row } = this.memory;
    if (to === 'applicant') return row.applicantId;
    if (to === 'province') return (await this.memory.provincialAuthority()).id;
    return row.authorityId;
  }
}
