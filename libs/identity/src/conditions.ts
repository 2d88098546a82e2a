/** Values of a statement that is put together of parts; `first` is the number of its first placeholder. */
export class Conditions {
  readonly values: unknown[] = [];

  constructor(private readonly first = 1) {}

  /** @returns the placeholder of a value */
  value(given: unknown): string {
    this.values.push(given);
    return `$${this.first + this.values.length - 1}`;
  }
}
