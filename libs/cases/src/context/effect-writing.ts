import { storeAddressMessage, storeMessage } from '@beian/notify';
import {
  messageOf, type Actor, type DocumentDesk, type EffectContext, type FilingDesk, type MaterialFacts, type MessageAddressee, type MessageTemplate,
  type NoticeDesk, type SealedAddress,
} from '@beian/procedure/declaration';
import type { Json, JsonObject } from '@beian/procedure/kernel';
import type { CaseMemory } from './case-memory.js';
import { CaseReading, type Standpoint } from './case-reader.js';
import { DocumentWriting } from './document-writing.js';
import { FilingWriting } from './filing-writing.js';
import { NoticeWriting } from './notice-writing.js';
import { holderOf, placedRoles } from './role-places.js';

/** What the effects of declarations may do, inside transaction 2. SQL only. */
export class EffectWriting extends CaseReading implements EffectContext {
  readonly documents: DocumentDesk;
  readonly register: FilingDesk;
  private readonly scope: readonly number[];
  readonly notices: NoticeDesk;

  constructor(memory: CaseMemory, standpoint: Standpoint, input: JsonObject, readonly actor: Actor | null) {
    super(memory, standpoint, input);
    this.scope = standpoint.scope;
    this.documents = new DocumentWriting(memory, this);
    this.register = new FilingWriting(memory, this);
    this.notices = new NoticeWriting(memory, this);
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

  async notify(template: MessageTemplate, to: MessageAddressee, parameters: JsonObject): Promise<void> {
    this.mustBeDeclared(template);
    const { orgId, role } = await this.addressee(to);
    if (orgId === null) throw new Error(`case ${this.caseId}: the message ${template} has no addressee (${JSON.stringify(to)})`);
    await storeMessage(this.memory.sql, { caseId: this.caseId, filingId: null, orgId, role, template, parameters, at: this.at });
    this.memory.messages.push(orgId);
  }

  async notifyAddress(template: MessageTemplate, address: SealedAddress, parameters: JsonObject): Promise<void> {
    this.mustBeDeclared(template);
    await storeAddressMessage(this.memory.sql, { caseId: this.caseId, filingId: null, template, parameters, address, language: 'zh-CN' });
  }

  private mustBeDeclared(template: MessageTemplate): void {
    if (messageOf(this.memory.deps.registry, template) === null) throw new Error(`case ${this.caseId}: nobody declared the message ${template}`);
  }

  private async addressee(to: MessageAddressee): Promise<{ readonly orgId: string | null; readonly role: string | null }> {
    const { row } = this.memory;
    if (typeof to === 'object') {
      const [placed] = await placedRoles(this.memory, [to.role], this.scope);
      return placed === undefined ? { orgId: null, role: to.role } : holderOf(this.memory, placed, null);
    }
    if (to === 'applicant') return { orgId: row.applicantId, role: null };
    if (to === 'province') return { orgId: (await this.memory.provincialAuthority()).id, role: null };
    return { orgId: row.authorityId, role: to === 'supervisors' ? 'supervisor' : null };
  }
}
