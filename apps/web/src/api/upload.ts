import { csrfToken, hadSession, serverAway, signInAgain } from './connection.js';
import { problemOf, ServerAwayError } from './problem.js';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Sending {
  /** A repeated request with the same key is done once. */
  readonly key?: string;
  readonly onProgress?: (percent: number) => void;
}

/** Sends one file as multipart and reports how much of it has left, in per cent. */
export function upload<Answer>(path: string, file: File, onProgress: (percent: number) => void): Promise<Answer> {
  const form = new FormData();
  form.append('file', file);
  return uploadForm<Answer>(path, form, { onProgress });
}

/** The same with other fields beside the file. A session that ended meanwhile is opened again, and the form goes once more. */
export async function uploadForm<Answer>(path: string, form: FormData, sending: Sending = {}): Promise<Answer> {
  const first = await sendForm(path, form, sending);
  const { status, responseText } = first.status === 401 && hadSession.get() && (await signInAgain()) ? await sendForm(path, form, sending) : first;
  const body = parse(responseText);
  if (status >= 200 && status < 300) return body as Answer;
  throw problemOf(status, body);
}

function sendForm(path: string, form: FormData, { key = crypto.randomUUID(), onProgress }: Sending): Promise<XMLHttpRequest> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('X-CSRF-Token', csrfToken.get());
    request.setRequestHeader('Idempotency-Key', key);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress?.(Math.round((event.loaded / event.total) * 100));
    };
    request.onload = () => resolve(request);
    request.onerror = () => {
      serverAway.set(true);
      reject(new ServerAwayError());
    };
    request.send(form);
  });
}
