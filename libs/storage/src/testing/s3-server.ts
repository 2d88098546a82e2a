import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/**
 * The four object operations of S3, in memory. It checks what a real server checks of them: that the request is signed
 * with the known key id, and that the body has the stated digest.
 */
export class S3Server {
  readonly objects = new Map<string, Buffer>();
  /** Answers the next request with a fault of the server. */
  failNext = false;
  readonly #server: Server;

  constructor(private readonly accessKeyId: string) {
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => response.writeHead(500).end());
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port');
    return `http://127.0.0.1:${address.port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    if (!request.headers.authorization?.startsWith(`AWS4-HMAC-SHA256 Credential=${this.accessKeyId}/`)) {
      return fail(response, 403, 'AccessDenied');
    }
    if (this.failNext) {
      this.failNext = false;
      return fail(response, 503, 'SlowDown');
    }
    const path = new URL(request.url ?? '/', 'http://s3').pathname;
    switch (request.method) {
      case 'PUT':
        if (request.headers['x-amz-checksum-sha256'] !== digestOf(body)) return fail(response, 400, 'BadDigest');
        this.objects.set(path, body);
        response.writeHead(200).end();
        return;
      case 'DELETE':
        this.objects.delete(path);
        response.writeHead(204).end();
        return;
      default:
        this.#send(path, request.method === 'HEAD', response);
    }
  }

  #send(path: string, headOnly: boolean, response: ServerResponse): void {
    const object = this.objects.get(path);
    if (object === undefined) return fail(response, 404, 'NoSuchKey');
    response.writeHead(200, { 'content-length': object.length, 'content-type': 'application/octet-stream' });
    response.end(headOnly ? undefined : object);
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function digestOf(body: Buffer): string {
  return createHash('sha256').update(body).digest('base64');
}

function fail(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}
