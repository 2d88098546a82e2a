/** What the API needs from outside, each by name; a check throws when its subject is away. */
export interface HealthCheck {
  readonly name: 'database' | 'temporal' | 'storage' | 'messages';
  /** Without it the API cannot work; without the others it works with less. */
  readonly vital: boolean;
  check(): Promise<void>;
}

export class HealthChecks {
  constructor(readonly checks: readonly HealthCheck[]) {}
}
