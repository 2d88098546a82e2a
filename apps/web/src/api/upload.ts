import { csrfToken, serverAway } from './connection.js';
import { problemOf, ServerAwayError } from './problem.js';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Sends one file as multipart and reports how much of it has left, in per cent. */
export function upload<Answer>(path: string, file: File, onProgress: (percent: number) => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('X-CSRF-Token', csrfToken.get());
    request.setRequestHeader('Idempotency-Key', crypto.randomUUID());
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(Math.round((event.loaded / event.total) * 100));
    };
    request.onload = () => {
      const body = parse(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(body as Answer);
      else reject(problemOf(request.status, body));
    };
    request.onerror = () => {
      serverAway.set(true);
      reject(new ServerAwayError());
    };
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}
