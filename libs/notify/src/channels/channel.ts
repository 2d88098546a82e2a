export interface OutgoingMessage {
  /** The same for every attempt. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** A way out of the page: a mail server, a service for text messages. */
export interface Channel {
  /** Throws a DeliveryFailure, or anything else when the other side cannot be reached. */
  send(message: OutgoingMessage): Promise<void>;
  /** Throws when the other side does not answer. */
  check(): Promise<void>;
}

export type ChannelName = 'mail' | 'sms';
export type Channels = Readonly<Record<ChannelName, Channel | null>>;

/** A refusal is final: the same message would be refused again. Whoever cannot be reached is tried again. */
export class DeliveryFailure extends Error {
  constructor(
    readonly code: 'REFUSED' | 'UNREACHABLE' | 'NO_ADDRESS' | 'UNKNOWN_TEMPLATE',
    answer: string,
  ) {
    super(withoutAddresses(answer));
  }
}

/** Servers like to repeat the address they refuse. */
function withoutAddresses(answer: string): string {
  return answer.replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '***').replace(/\+?\d[\d -]{9,}\d/g, '***').slice(0, 500);
}
