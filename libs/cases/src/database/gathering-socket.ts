import { Socket } from 'node:net';

/**
 * What is asked in one turn of the event loop goes out as one packet: a statement of its own costs both sides more in system calls
 * than in work. The driver corks the stream for each statement; here the cork stays in until the turn is over.
 */
export class GatheringSocket extends Socket {
  private gathering = false;

  override cork(): void {
    super.cork();
    if (this.gathering) return;
    this.gathering = true;
    super.cork();
    process.nextTick(() => {
      this.gathering = false;
      this.uncork();
    });
  }
}
