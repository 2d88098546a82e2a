import { randomBytes } from 'node:crypto';
import { Database } from '@beian/cases';
import { readKeyRing, seal, unseal, type RoleCode } from '@beian/identity';
import { addOrganisation, addPerson, addRegions } from '@beian/identity/testing';
import type { MessageTemplate, ProcedureRegistry } from '@beian/procedure/declaration';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../tools/testing/database.js';
import type { Channels } from '../channels/channel.js';
import { MessageSender } from '../outbox/message-sender.js';
import { storeAddressMessage, storeMessage } from '../outbox/store-message.js';

export interface StoredDelivery {
  readonly [column: string]: unknown;
  readonly user: string | null;
  readonly state: string;
  readonly failure: string | null;
  readonly answer: string | null;
  readonly attempts: number;
}

const keys = readKeyRing(`k1:${randomBytes(32).toString('base64')}`);
const place = 'objection.contact';
const nothing: ProcedureRegistry = { procedures: {}, processes: {}, regions: [], documents: {} };

/** A database with a bureau whose people are told of things. */
export class MessageOffice {
  readonly outcomes: string[] = [];

  private constructor(
    private readonly test: TestDatabase,
    readonly database: Database,
    private readonly data: DataSource,
    readonly bureau: string,
  ) {}

  static async open(): Promise<MessageOffice> {
    const test = await createTestDatabase();
    const data = await new DataSource({ type: 'postgres', url: test.ownerUrl }).initialize();
    await addRegions(data);
    return new MessageOffice(test, new Database({ url: test.url, connections: 6 }), data, await addOrganisation(data, { kind: 'authority', regionCode: '990100', level: 'city' }));
  }

  async close(): Promise<void> {
    await this.database.close();
    await this.data.destroy();
    await this.test.drop();
  }

  newBureau(): Promise<string> {
    return addOrganisation(this.data, { kind: 'centre', regionCode: '990200', level: 'city' });
  }

  /** Somebody with a mail address and a telephone. */
  async person(role: RoleCode, { locale = 'zh-CN', bureau = this.bureau }: { readonly locale?: string; readonly bureau?: string } = {}): Promise<{ readonly id: string; readonly mailbox: string }> {
    const { id } = await addPerson(this.data, bureau, [role]);
    const mailbox = `p-${id.slice(0, 8)}`;
    await this.data.query('update user_account set email = $2, mobile = $3, locale = $4 where id = $1', [id, `${mailbox}@example.cn`, '13800138000', locale]);
    return { id, mailbox };
  }

  async setAddress(userId: string, email: string | null): Promise<void> {
    await this.data.query('update user_account set email = $2 where id = $1', [userId, email]);
  }

  tell(template: MessageTemplate, role: RoleCode, bureau = this.bureau): Promise<void> {
    return storeMessage(this.database.sql, { caseId: null, filingId: null, orgId: bureau, role, template, parameters: { caseNo: 'HA-2026-000001', dueOn: '2026-12-01' }, at: new Date().toISOString() });
  }

  tellAddress(template: MessageTemplate, address: string): Promise<void> {
    return storeAddressMessage(this.database.sql, { caseId: null, filingId: null, template, parameters: {}, language: 'zh-CN', address: { sealed: seal(keys, address, place), place } });
  }

  sender(channels: Partial<Channels>): MessageSender {
    return new MessageSender({
      database: this.database, registry: nothing, channels: { mail: null, sms: null, ...channels }, awaited: [], publicUrl: 'https://beian.example.cn',
      openAddress: ({ sealed, place: where }) => unseal(keys, sealed, where), onOutcome: (channel, outcome) => void this.outcomes.push(`${channel} ${outcome}`),
    });
  }

  /** Of a bureau's messages, or of those to somebody without an account. */
  deliveries(bureau: string | null = this.bureau): Promise<readonly StoredDelivery[]> {
    return this.database.sql.rows<StoredDelivery>(
      `select d.user_id as user, d.state, d.failure, d.answer, d.attempts from message_delivery d left join notification n on n.id = d.notification_id
       where n.org_id is not distinct from $1 order by d.created_at, d.id`, [bureau]);
  }

  /** As if everything that waits had waited for so much longer. */
  async age(interval: string): Promise<void> {
    await this.database.sql.run(`update message_delivery set next_at = next_at - $1::interval, tried_since = tried_since - $1::interval, created_at = created_at - $1::interval where state = 'waiting'`, [interval]);
  }

  /** As if the time until the next attempt were over, and this much more. */
  async wait(interval = '0 seconds'): Promise<void> {
    await this.database.sql.run(`update message_delivery set next_at = clock_timestamp(), tried_since = tried_since - $1::interval, created_at = created_at - $1::interval where state = 'waiting'`, [interval]);
  }
}
