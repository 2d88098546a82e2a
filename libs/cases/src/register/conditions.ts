/** Values of a statement that is put together of parts. */
export class Conditions {
  readonly values: unknown[] = [];

  value(given: unknown): string {
    this.values.push(given);
    return `$${this.values.length}`;
  }
}
