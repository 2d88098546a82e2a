import { csrfToken, hadSession, serverAway, signInAgain } from './connection.js';
import { problemOf, ServerAwayError } from './problem.js';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Sends one file as multipart and reports how much of it has left, in per cent. A session that ended meanwhile is opened again, and the file goes once more. */
export async function upload<Answer>(path: string, file: File, onProgress: (percent: number) => void): Promise<Answer> {
  const first = await sendFile(path, file, onProgress);
  const { status, responseText } = first.status === 401 && hadSession.get() && (await signInAgain()) ? await sendFile(path, file, onProgress) : first;
  const body = parse(responseText);
  if (status >= 200 && status < 300) return body as Answer;
  throw problemOf(status, body);
}

function sendFile(path: string, file: File, onProgress: (percent: number) => void): Promise<XMLHttpRequest> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('X-CSRF-Token', csrfToken.get());
    request.setRequestHeader('Idempotency-Key', crypto.randomUUID());
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(Math.round((event.loaded / event.total) * 100));
    };
    request.onload = () => resolve(request);
    request.onerror = () => {
      serverAway.set(true);
      reject(new ServerAwayError());
    };
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}
