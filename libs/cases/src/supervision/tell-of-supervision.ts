import type { SharedMessage } from '@beian/procedure/declaration';
import type { Sql } from '../database/sql.js';
import { tellOrganisation } from '../messages/tell-organisation.js';
import type { FilingRow } from '../register/read-filing.js';

/** What is on record about a filing has to be known to its institution. */
export async function tellOfSupervision(sql: Sql, { id: filingId, filingNo, applicantId: orgId }: FilingRow, template: SharedMessage, at: string, days: Readonly<Record<string, string>> = {}): Promise<void> {
  await tellOrganisation(sql, { caseId: null, filingId, template, parameters: { filingNo, ...days }, at, orgId, role: null });
}
