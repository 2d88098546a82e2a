import { createTransport } from 'nodemailer';
import { DeliveryFailure, type Channel } from './channel.js';

export interface SmtpSettings {
  /** smtp://user:password@host:port, smtps:// for TLS from the first byte. */
  readonly url: string;
  readonly from: string;
}

/** Less than the time for which one worker keeps a message to itself. */
const patienceMs = 10_000;

export function smtpChannel({ url, from }: SmtpSettings): Channel {
  const transport = createTransport({ url, connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs });
  return {
    send: async ({ id, to, subject, text }) => {
      try {
        await transport.sendMail({ from, to, subject, text, messageId: `<${id}@beian>`, headers: { 'Auto-Submitted': 'auto-generated' } });
      } catch (error) {
        throw failureOf(error);
      }
    },
    check: async () => void (await transport.verify()),
  };
}

/** 5xx about the recipient or the content is final; 4xx, a wrong sender or password, and silence are not the message's fault. */
function failureOf(error: unknown): DeliveryFailure {
  const { responseCode, command, message } = answerOf(error);
  const final = responseCode !== null && responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA');
  return new DeliveryFailure(final ? 'REFUSED' : 'UNREACHABLE', message);
}

function answerOf(error: unknown): { readonly responseCode: number | null; readonly command: string | null; readonly message: string } {
  if (!(error instanceof Error)) return { responseCode: null, command: null, message: String(error) };
  const responseCode = 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : null;
  return { responseCode, command: 'command' in error && typeof error.command === 'string' ? error.command : null, message: error.message };
}
