import { startOfDay, type CivilDate } from '@beian/calendar';
import type { FilingPermission, FilingStatus, LifeDeed, LifeEvent, SharedMessage } from '@beian/procedure/declaration';
import type { Sql } from '../database/sql.js';
import { tellOrganisation } from '../messages/tell-organisation.js';
import type { FilingRow } from '../register/read-filing.js';

const ofStatus: Partial<Readonly<Record<FilingStatus, SharedMessage>>> = { expiring: 'filing-expiring', grace: 'filing-grace', lapsed: 'filing-lapsed' };
const closed: Readonly<Record<FilingPermission, SharedMessage>> = { reporting: 'filing-reporting-closed', scopeChanges: 'filing-changes-closed', batches: 'filing-batches-closed' };

/** What dates brought about in a filing reaches the institution and the supervisors of its authority, with its rule. */
export function tellOfLife(sql: Sql, filing: FilingRow, { does, rule }: LifeEvent, day: CivilDate): Promise<void> {
  return tell(sql, filing, { template: templateOf(does), rule, day });
}

export interface Told {
  readonly template: SharedMessage;
  readonly rule: string;
  readonly day: CivilDate;
  readonly opened?: { readonly caseId: string; readonly caseNo: string };
}

export async function tell(sql: Sql, { id: filingId, filingNo, validUntil, applicantId, authorityId }: FilingRow, { template, rule, day, opened }: Told): Promise<void> {
  const parameters = { filingNo, validUntilOn: validUntil, rule, ...(opened === undefined ? {} : { caseNo: opened.caseNo }) };
  const message = { caseId: opened?.caseId ?? null, filingId, template, parameters, at: startOfDay(day) };
  await tellOrganisation(sql, { ...message, orgId: applicantId, role: null });
  await tellOrganisation(sql, { ...message, orgId: authorityId, role: 'supervisor' });
}

function templateOf(deed: LifeDeed): SharedMessage {
  if (deed.kind === 'remind') return 'filing-reminder';
  if (deed.kind === 'status') return ofStatus[deed.status] ?? 'filing-status-changed';
  return deed.open ? 'filing-permission-open' : closed[deed.permission];
}
