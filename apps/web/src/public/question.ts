/** Asked by its key, with what was answered before: going back shows a page at once, where it was. */
export class Question<Answer> {
  private readonly answered = new Map<string, Answer>();

  constructor(private readonly carryOut: (key: string) => Promise<Answer>) {}

  /** The last answer to the same question. */
  before(key: string): Answer | null {
    return this.answered.get(key) ?? null;
  }

  async ask(key: string): Promise<Answer> {
    const answer = await this.carryOut(key);
    this.answered.delete(key);
    this.answered.set(key, answer);
    const [oldest] = this.answered.keys();
    if (this.answered.size > kept && oldest !== undefined) this.answered.delete(oldest);
    return answer;
  }
}

const kept = 30;
