/** A page reads at most this often, however much happens. */
const shortestPauseMs = 100;

/** Tells open connections to look into the stored sequence. */
export class Waker {
  private readonly listeners = new Set<() => void>();
  private readonly timer: NodeJS.Timeout;
  private pause: NodeJS.Timeout | null = null;
  private missed = false;

  /** Looks every so often by itself too: a wake that was lost delays news, it never loses them. */
  constructor(everyMs = 15_000) {
    this.timer = setInterval(() => this.wake(), everyMs);
    this.timer.unref();
  }

  onWake(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** At once, or with others of its kind at the end of the pause. */
  wake(): void {
    if (this.pause !== null) {
      this.missed = true;
      return;
    }
    this.pause = setTimeout(() => this.endPause(), shortestPauseMs);
    this.pause.unref();
    for (const listener of this.listeners) listener();
  }

  close(): void {
    clearInterval(this.timer);
    if (this.pause !== null) clearTimeout(this.pause);
  }

  private endPause(): void {
    this.pause = null;
    if (!this.missed) return;
    this.missed = false;
    this.wake();
  }
}
