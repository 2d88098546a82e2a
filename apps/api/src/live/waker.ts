/** Tells open connections to look into the stored sequence. */
export class Waker {
  private readonly listeners = new Set<() => void>();
  private readonly timer: NodeJS.Timeout;

  /** Looks every so often by itself too: a wake that was lost delays news, it never loses them. */
  constructor(everyMs = 1_000) {
    this.timer = setInterval(() => this.wake(), everyMs);
    this.timer.unref();
  }

  onWake(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  wake(): void {
    for (const listener of this.listeners) listener();
  }

  close(): void {
    clearInterval(this.timer);
  }
}
