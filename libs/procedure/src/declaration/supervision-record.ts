import type { CivilDate } from '@beian/calendar';

/** What supervisors of any level put on record about a filing. */
export interface SupervisionRecord {
  readonly id: string;
  /** An order to rectify with its last day, or a ground on which the filing could be ended. */
  readonly kind: 'rectificationOrder' | 'terminationGround';
  readonly issuedBy: string;
  readonly issuedOn: CivilDate;
  readonly dueOn: CivilDate | null;
  readonly doneOn: CivilDate | null;
  readonly text: string;
}
