import type { MessageTemplate } from '@beian/procedure/declaration';
import type { Sql } from '../database/sql.js';
import { legalTime } from '../time/legal-clock.js';
import { tellOrganisation } from './tell-organisation.js';

interface PersonalMessage {
  readonly caseId: string | null;
  readonly orgId: string;
  readonly userId: string;
  readonly template: MessageTemplate;
  readonly parameters: Readonly<Record<string, string>>;
}

/** A message to one person in an organisation he works in. */
export async function tellPerson(sql: Sql, message: PersonalMessage): Promise<void> {
  await tellOrganisation(sql, { ...message, filingId: null, role: null, at: (await legalTime(sql)).now });
}
