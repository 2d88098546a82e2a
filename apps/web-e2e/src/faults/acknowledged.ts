/** What the product said it had taken: nothing of it may be lost, nothing done twice. */
export class Acknowledged {
  readonly tasks: { readonly caseId: string; readonly taskId: string }[] = [];
  readonly withdrawals: string[] = [];
  /** Drafts whose submission was asked for, with the case each became. */
  readonly filings = new Map<string, string>();
  /** Refusals of acts, by code. */
  readonly refusals = new Map<string, number>();

  refused(code: string): void {
    this.refusals.set(code, (this.refusals.get(code) ?? 0) + 1);
  }

  /** Acts on one case. */
  of(caseId: string): number {
    return this.tasks.filter((task) => task.caseId === caseId).length;
  }

  get count(): number {
    return this.tasks.length + this.withdrawals.length + this.filings.size;
  }
}
