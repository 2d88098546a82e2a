import type { Socket } from 'node:net';
import { STATUS_CODES } from 'node:http';
import type { Bilingual } from '@beian/procedure/declaration';
import { problem } from './problem.js';

interface Unreadable {
  readonly status: 400 | 408 | 431;
  readonly code: string;
  readonly message: Bilingual;
}

const reasons: Readonly<Record<string, Unreadable>> = {
  HPE_HEADER_OVERFLOW: { status: 431, code: 'REQUEST_TOO_LONG', message: { zh: '地址或查询内容过长，请缩短后再试', en: 'The address or query is too long: make it shorter' } },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, code: 'REQUEST_TOO_SLOW', message: { zh: '请求没有在规定时间内发完，请重试', en: 'The request did not arrive in time: try again' } },
};
const unreadable: Unreadable = { status: 400, code: 'REQUEST_UNREADABLE', message: { zh: '请求无法识别', en: 'The request cannot be read' } };

/** A request that breaks off before any route could answer it: the sender is told in the same words as everywhere. */
export function refuseUnreadable(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const { status, code, message } = reasons[error.code ?? ''] ?? unreadable;
  const body = JSON.stringify(problem({ status, code, message }));
  if (socket.writable) {
    socket.write([
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, `Content-Length: ${Buffer.byteLength(body)}`, 'Content-Type: application/problem+json; charset=utf-8', 'Connection: close', '', body,
    ].join('\r\n'));
  }
  socket.destroySoon();
}
