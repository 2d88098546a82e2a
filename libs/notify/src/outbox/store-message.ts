import type { MessageTemplate, SealedAddress } from '@beian/procedure/declaration';
import type { JsonObject } from '@beian/procedure/kernel';
import type { Sql } from '../sql.js';

interface Said {
  readonly caseId: string | null;
  readonly filingId: string | null;
  readonly template: MessageTemplate;
  /** No personal data. */
  readonly parameters: JsonObject;
}

export interface NewMessage extends Said {
  readonly orgId: string;
  /** Null = everybody of the organisation. */
  readonly role: string | null;
  /** One person of it, where it concerns nobody else. */
  readonly userId?: string;
  readonly at: string;
}

/** On the page at once; who gets it outside of the page, and how, is found when the transaction is committed. */
export function storeMessage(sql: Sql, { caseId, filingId, orgId, role, userId, template, parameters, at }: NewMessage): Promise<void> {
  return sql.later(`insert into notification (case_id, filing_id, org_id, role, template, parameters, created_at, user_id) values ($1, $2, $3, $4, $5, $6, $7, $8)`, [
    caseId, filingId, orgId, role, template, JSON.stringify(parameters), at, userId ?? null,
  ]);
}

export interface NewAddressMessage extends Said {
  readonly address: SealedAddress;
  readonly language: 'zh-CN' | 'en';
}

/** A mail to somebody who has no account. */
export function storeAddressMessage(sql: Sql, { caseId, filingId, template, parameters, address, language }: NewAddressMessage): Promise<void> {
  return sql.later(
    `insert into message_delivery (case_id, filing_id, address_sealed, address_place, channel, template, parameters, language) values ($1, $2, $3, $4, 'mail', $5, $6, $7)`,
    [caseId, filingId, address.sealed, address.place, template, JSON.stringify(parameters), language],
  );
}
