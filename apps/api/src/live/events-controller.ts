import { Controller, Req, Sse, type MessageEvent } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { rereadSession, signedIn, type Principal } from '@beian/identity';
import type { FastifyRequest } from 'fastify';
import { setTimeout as delay } from 'node:timers/promises';
import { Observable } from 'rxjs';
import { Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { CaseDesk } from '../desk/case-desk.js';
import { Settings } from '../settings.js';
import { feedEnd, isPosition, readFeed } from './live-feed.js';
import { Waker } from './waker.js';

const heartbeatMs = 20_000;
/** How long transactions that began earlier are given to end: longer each time. */
const shortestWaitMs = 50;
const longestWaitMs = 2_000;

/** News of tasks, cases and messages. Every event has a stored position: a browser that reconnects misses nothing. */
@ApiTags('live')
@Controller('api/v1/events')
@Allow(signedIn)
export class EventsController {
  constructor(
    private readonly desk: CaseDesk,
    private readonly waker: Waker,
    private readonly settings: Settings,
  ) {}

  @Sse()
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ schema: { type: 'string' } })
  listen(@Caller() caller: Principal, @Req() request: FastifyRequest): Observable<MessageEvent> {
    const last = request.headers['last-event-id'];
    return new Observable((listener) => {
      const who = () => rereadSession(this.desk.deps.database.sql, caller.sessionId, this.settings.sessionRules);
      const tour = new Tour(this.desk, who, isPosition(last) ? last : null, { tell: (event) => listener.next(event), over: () => listener.complete() });
      const stop = this.waker.onWake(() => void tour.go());
      const heartbeat = setInterval(() => void tour.beat(), heartbeatMs);
      void tour.go();
      return () => {
        stop();
        tour.end();
        clearInterval(heartbeat);
      };
    });
  }
}

interface Listening {
  readonly tell: (event: MessageEvent) => void;
  /** The session ended: the browser is to come back as who it is then. */
  readonly over: () => void;
}

/**
 * Reads on from a position, one reading at a time; a wake during a reading makes it read again. Who listens is asked anew before
 * every reading: a session that was revoked hears nothing more, a role that was granted or taken counts at once.
 */
class Tour {
  private running = false;
  private again = false;
  private ended = false;
  private waitMs = shortestWaitMs;

  constructor(
    private readonly desk: CaseDesk,
    private readonly who: () => Promise<Principal | null>,
    private position: string | null,
    private readonly listening: Listening,
  ) {}

  end(): void {
    this.ended = true;
  }

  /** Keeps the line open, for as long as the session is. */
  async beat(): Promise<void> {
    const gone = await this.who().then((caller) => caller === null, () => false);
    if (gone) this.close();
    else this.listening.tell({ type: 'heartbeat', data: {} });
  }

  async go(): Promise<void> {
    this.again = true;
    if (this.running) return;
    this.running = true;
    try {
      while (this.again && !this.ended) {
        this.again = false;
        await this.read();
      }
    } catch {
      // The database is away for a moment: the next wake or the browser's reconnection reads on from the same position.
    } finally {
      this.running = false;
    }
  }

  private async read(): Promise<void> {
    const { sql } = this.desk.deps.database;
    this.position ??= await feedEnd(sql);
    const caller = await this.who();
    if (caller === null) return this.close();
    const { messages, more } = await readFeed(sql, caller, this.position);
    for (const { position, kind, subject } of messages) {
      this.position = position;
      this.listening.tell({ id: position, type: kind, data: { id: subject } });
    }
    if (more === 'soon') await this.wait();
    else this.waitMs = shortestWaitMs;
    if (more !== 'no') this.again = true;
  }

  private close(): void {
    this.ended = true;
    this.listening.over();
  }

  private async wait(): Promise<void> {
    await delay(this.waitMs, undefined, { ref: false });
    this.waitMs = Math.min(2 * this.waitMs, longestWaitMs);
  }
}
