/** Who acts: with the organisation he acts in, and the absent colleague acted for, or, of an agent, the institution itself. */
export interface ActingPerson {
  readonly userId: string;
  readonly name: string;
  readonly organisationId: string;
  readonly onBehalfOf: string | null;
}

/** Who holds what the actor takes: for an absent colleague that colleague, an agent holds it himself, since an institution is no person. */
export function holderOf({ userId, organisationId, onBehalfOf }: ActingPerson): string {
  return onBehalfOf === null || onBehalfOf === organisationId ? userId : onBehalfOf;
}

/** Both persons count when duties are kept apart: who acts, and whom he acts for. */
export function actorIdentities({ userId, onBehalfOf }: ActingPerson): readonly string[] {
  return onBehalfOf === null ? [userId] : [userId, onBehalfOf];
}
