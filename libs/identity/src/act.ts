/** Who does it, where, in which request: what every audited act names. */
export interface Act {
  readonly actor: string;
  readonly organisationId: string | null;
  readonly requestId: string | null;
}
