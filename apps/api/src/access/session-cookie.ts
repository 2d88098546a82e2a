import type { FastifyReply, FastifyRequest } from 'fastify';

/** The prefix binds the cookie to this very host over TLS; loopback training without TLS cannot carry it. */
const securedName = '__Host-beian';
const plainName = 'beian';

function isSecured(request: FastifyRequest): boolean {
  return request.protocol === 'https';
}

export function readSessionCookie(request: FastifyRequest, production: boolean): string | null {
  return request.cookies[securedName] ?? (production ? null : request.cookies[plainName]) ?? null;
}

export function writeSessionCookie(request: FastifyRequest, reply: FastifyReply, production: boolean, token: string | null): void {
  const secure = production || isSecured(request);
  const name = secure ? securedName : plainName;
  const options = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;
  if (token === null) void reply.clearCookie(name, options);
  else void reply.setCookie(name, token, options);
}
