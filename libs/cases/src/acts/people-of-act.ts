/** Who acts: with the organisation he acts in, and the absent colleague acted for. */
export interface ActingPerson {
  readonly userId: string;
  readonly name: string;
  readonly organisationId: string;
  readonly onBehalfOf: string | null;
}

/** Both persons count when duties are kept apart: who acts, and whom he acts for. */
export function actorIdentities({ userId, onBehalfOf }: ActingPerson): readonly string[] {
  return onBehalfOf === null ? [userId] : [userId, onBehalfOf];
}
