import { randomInt } from 'node:crypto';
import { formatDocumentNumber } from '@beian/identifiers';
import type { Bilingual, DocumentDesk, IssuingBody, OrganisationFacts } from '@beian/procedure/declaration';
import type { JsonObject } from '@beian/procedure/kernel';
import { documentHmac, type FrozenDocument } from '../log/frozen.js';
import type { CaseMemory } from './case-memory.js';
import type { CaseReading } from './case-reader.js';
import { nextNumber } from './counters.js';

const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Twelve characters that are not mistaken for one another; the public page resolves them. */
function newVerifyCode(): string {
  return Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join('');
}

/** Official documents inside transaction 2: drafts, numbers from locked counters, frozen contents. */
export class DocumentWriting implements DocumentDesk {
  constructor(
    private readonly memory: CaseMemory,
    private readonly reading: CaseReading,
  ) {}

  async draft(type: string, title: Bilingual, content: JsonObject): Promise<void> {
    this.declared(type);
    await this.memory.sql.later(
      `insert into official_document (case_id, type, title_zh, title_en, content, drafted_at, activation, drafted_at_pos) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (case_id, type) where state = 'draft' do update set title_zh = excluded.title_zh, title_en = excluded.title_en, content = excluded.content`,
      [this.memory.row.id, type, title.zh, title.en, JSON.stringify(content), this.reading.at, this.reading.activation, this.memory.untilPos],
    );
  }

  async revise(type: string, content: JsonObject): Promise<void> {
    const revised = await this.memory.sql.run(`update official_document set content = $3 where case_id = $1 and type = $2 and state = 'draft'`, [this.memory.row.id, type, JSON.stringify(content)]);
    if (revised === 0) throw this.noDraft(type);
  }

  async number(type: string, content: JsonObject): Promise<string> {
    return this.freeze(type, content, await this.reading.issuingBody());
  }

  async issue(type: string, title: Bilingual, content: JsonObject, issuer: IssuingBody | null): Promise<string> {
    await this.draft(type, title, content);
    return this.freeze(type, content, issuer === null ? await this.reading.issuingBody() : await this.memory.organ(issuer));
  }

  private async freeze(type: string, content: JsonObject, issuer: OrganisationFacts): Promise<string> {
    const number = await this.nextNumberOf(type, issuer);
    const numbered = await this.memory.sql.row<FrozenDocument & Record<string, unknown>>(
      `update official_document set state = 'numbered', content = $3, number = $4, issuer_id = $5, verify_code = $6, signed_at = $7
       where case_id = $1 and type = $2 and state = 'draft' returning type, number, issuer_id as "issuerId", verify_code as "verifyCode", content`,
      [this.memory.row.id, type, JSON.stringify(content), number, issuer.id, newVerifyCode(), this.reading.at],
    );
    if (numbered === null) throw this.noDraft(type);
    this.memory.effects.push({ what: 'signed', type, number, hmac: documentHmac(this.memory.row.logKey, numbered) });
    await this.memory.wentOut('signed', type);
    return number ?? this.memory.row.caseNo;
  }

  async delivered(type: string, way: 'phone' | 'mail' | 'electronic' | 'web', at: string): Promise<void> {
    const recorded = await this.memory.sql.run(
      `insert into document_delivery (document_id, way, delivered_at, activation)
       select id, $3, $4, $5 from official_document where case_id = $1 and type = $2 and state in ('numbered', 'sealed') order by signed_at desc limit 1
       on conflict (document_id, way, activation) do update set delivered_at = excluded.delivered_at`,
      [this.memory.row.id, type, way, at, this.reading.activation],
    );
    if (recorded === 0) throw new Error(`case ${this.memory.row.id} has no signed document ${type} to deliver`);
    this.memory.effects.push({ what: 'delivered', type, way });
    await this.memory.wentOut('delivered', type);
  }

  /** Per issuing organ and year; null for documents that carry no official number. */
  private async nextNumberOf(type: string, issuer: OrganisationFacts): Promise<string | null> {
    const { series } = this.declared(type);
    if (series === null) return null;
    if (issuer.organCode === null) throw new Error(`${issuer.name} has no code for official numbers`);
    const year = Number(this.reading.today.slice(0, 4));
    const serial = await nextNumber(this.memory.sql, issuer.id, series, year);
    return formatDocumentNumber({ organCode: `${issuer.organCode}${series}`, year, serial });
  }

  private declared(type: string) {
    const declaration = this.memory.deps.registry.documents[type];
    if (declaration === undefined) throw new Error(`the document type ${type} is not declared`);
    return declaration;
  }

  private noDraft(type: string): Error {
    return new Error(`case ${this.memory.row.id} has no open draft of ${type}`);
  }
}
