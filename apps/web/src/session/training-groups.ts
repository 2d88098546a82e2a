import type { Desk, TrainingAccount } from '../api/session.js';

export interface OrganisationGroup {
  readonly name: string;
  readonly accounts: readonly TrainingAccount[];
}

/** The people of a desk, by organisation, in the order the api names them. */
export function groupsOf(accounts: readonly TrainingAccount[], desk: Desk): readonly OrganisationGroup[] {
  const ofDesk = accounts.filter((account) => account.desk === desk);
  const names = [...new Set(ofDesk.map(({ organisationName }) => organisationName))];
  return names.map((name) => ({ name, accounts: ofDesk.filter(({ organisationName }) => organisationName === name) }));
}
