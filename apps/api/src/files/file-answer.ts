import type { FastifyReply } from 'fastify';

/** Downloaded, never opened inside the application's own pages. */
export function attachment(reply: FastifyReply, name: string, mime: string): FastifyReply {
  return answer(reply, 'attachment', name, mime);
}

/** Shown in a frame that may do nothing: no scripts, no forms, no origin. */
export function sandboxed(reply: FastifyReply, name: string, mime: string): FastifyReply {
  return answer(reply, 'inline', name, mime).header('content-security-policy', "sandbox; default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'");
}

function answer(reply: FastifyReply, disposition: 'attachment' | 'inline', name: string, mime: string): FastifyReply {
  const ascii = name.replace(/[^\x20-\x7e]|["\\]/g, '_');
  return reply
    .header('content-type', mime)
    .header('content-disposition', `${disposition}; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store');
}
