import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface TakenMail {
  readonly to: string;
  readonly headers: string;
  readonly text: string;
}

/** A real SMTP server on this machine that keeps what it takes. */
export class MailServer {
  readonly taken: TakenMail[] = [];
  /** Answers to recipients by the part before the @, such as 550 for one it does not know. */
  readonly refusals = new Map<string, number>();
  private server: SMTPServer;

  private constructor(private known: number) {
    this.server = this.create();
  }

  static async open(): Promise<MailServer> {
    const server = new MailServer(0);
    await server.start();
    return server;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.known}`;
  }

  /** On the port that it had before. */
  async start(): Promise<void> {
    this.server = this.create();
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(this.known, '127.0.0.1', () => resolve());
    });
    const address: AddressInfo | string | null = this.server.server.address();
    if (typeof address === 'object' && address !== null) this.known = address.port;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private create(): SMTPServer {
    return new SMTPServer({
      authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], disableReverseLookup: true,
      onRcptTo: ({ address }, _session, done) => {
        const code = this.refusals.get(address.split('@')[0] ?? '');
        done(code === undefined ? null : Object.assign(new Error(`<${address}> is not taken here`), { responseCode: code }));
      },
      onData: (stream, { envelope }, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          for (const { address } of envelope.rcptTo) this.taken.push({ to: address, ...read(Buffer.concat(parts).toString('utf8')) });
          done();
        });
      },
    });
  }
}

function read(raw: string): Pick<TakenMail, 'headers' | 'text'> {
  const end = raw.indexOf('\r\n\r\n');
  const [headers, body] = [raw.slice(0, end), raw.slice(end + 4)];
  return { headers, text: /^content-transfer-encoding: base64/im.test(headers) ? Buffer.from(body, 'base64').toString('utf8') : unquoted(body) };
}

function unquoted(body: string): string {
  const bytes = body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
