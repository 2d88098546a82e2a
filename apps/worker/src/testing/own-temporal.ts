import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../../tools/services/ports.mjs';
import { startTemporal, type TemporalServer } from '../../../../tools/services/temporal.mjs';

/** A Temporal server of the test's own, on a file and a fixed port, that can be killed, started again, and lose its data. */
export class OwnTemporal {
  readonly namespace = 'cases';
  private server: TemporalServer | null = null;

  private constructor(
    private readonly folder: string,
    private readonly port: number,
  ) {}

  static async start(): Promise<OwnTemporal> {
    const temporal = new OwnTemporal(mkdtempSync(join(tmpdir(), 'beian-own-temporal-')), await freePort());
    await temporal.startAgain();
    return temporal;
  }

  get address(): string {
    return `127.0.0.1:${this.port}`;
  }

  async startAgain(): Promise<void> {
    const { TEMPORAL_ADDRESS: _other, ...env } = process.env;
    this.server = await startTemporal({ folder: this.folder, persistent: true, namespace: this.namespace, port: this.port, env });
  }

  /** As by kill -9. */
  async kill(): Promise<void> {
    await this.server?.child?.stop({ signal: 'SIGKILL' });
    this.server = null;
  }

  loseData(): void {
    for (const name of readdirSync(this.folder).filter((file) => file.includes('.db'))) rmSync(join(this.folder, name));
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
