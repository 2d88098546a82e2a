import { messageOf, type ProcedureRegistry, type SealedAddress } from '@beian/procedure/declaration';
import { DeliveryFailure, type Channel, type ChannelName, type Channels } from '../channels/channel.js';
import type { Transactions } from '../sql.js';
import { outgoingText } from '../text/outgoing-text.js';
import { claimDeliveries, giveUpUncarried, markFailed, markSent, type ClaimedDelivery } from './claimed-deliveries.js';
import { dispatchMessages } from './dispatch.js';

export type DeliveryOutcome = 'sent' | 'failed' | 'givenUp';

export interface SenderParts {
  readonly database: Transactions;
  readonly registry: ProcedureRegistry;
  readonly channels: Channels;
  /** Channels for which deliveries are kept waiting though nothing carries them yet. */
  readonly awaited: readonly ChannelName[];
  readonly publicUrl: string;
  openAddress(address: SealedAddress): string;
  /** Told of every attempt, for the figures. */
  onOutcome(channel: ChannelName, outcome: DeliveryOutcome): void;
}

const dispatchedAtOnce = 100;
/** What times out altogether within the time for which a claim holds. */
const claimedAtOnce = 10;

/** Takes messages out of the page: who gets them, then one after the other. Any number of senders may run. */
export class MessageSender {
  private readonly carried: readonly ChannelName[];
  private readonly made: readonly ChannelName[];

  constructor(private readonly parts: SenderParts) {
    const { channels, awaited } = parts;
    this.carried = (['mail', 'sms'] as const).filter((name) => channels[name] !== null);
    this.made = [...new Set([...this.carried, ...awaited])];
  }

  /** @returns how much was done */
  async round(): Promise<number> {
    const { database, registry, onOutcome } = this.parts;
    const dispatched = await dispatchMessages(database, registry, this.made, dispatchedAtOnce);
    const claimed = await claimDeliveries(database.sql, this.carried, claimedAtOnce);
    for (const delivery of claimed) await this.deliver(delivery);
    const uncarried = await giveUpUncarried(database.sql, this.carried);
    for (const { channel } of uncarried) onOutcome(channel, 'givenUp');
    return dispatched + claimed.length + uncarried.length;
  }

  private async deliver(delivery: ClaimedDelivery): Promise<void> {
    const { database: { sql }, channels, onOutcome } = this.parts;
    const channel = channels[delivery.channel];
    if (channel === null) return;
    try {
      await this.send(channel, delivery);
    } catch (error) {
      const state = await markFailed(sql, delivery.id, asFailure(error));
      return onOutcome(delivery.channel, state === 'givenUp' ? 'givenUp' : 'failed');
    }
    await markSent(sql, delivery.id);
    onOutcome(delivery.channel, 'sent');
  }

  private async send(channel: Channel, { id, channel: name, template, parameters, language, caseId, userId, ...delivery }: ClaimedDelivery): Promise<void> {
    const declaration = messageOf(this.parts.registry, template);
    if (declaration === null) throw new DeliveryFailure('UNKNOWN_TEMPLATE', template);
    const to = this.addressOf(delivery);
    const { subject, mail, sms } = outgoingText(declaration, { parameters, language, link: this.linkTo(caseId, userId), hasAccount: userId !== null });
    await channel.send({ id, to, subject, text: name === 'mail' ? mail : sms });
  }

  private addressOf({ address, sealed, place }: Pick<ClaimedDelivery, 'address' | 'sealed' | 'place'>): string {
    if (sealed !== null && place !== null) return this.parts.openAddress({ sealed, place });
    if (address === null || address === '') throw new DeliveryFailure('NO_ADDRESS', '');
    return address;
  }

  /** Whoever has no account reads on the public pages. */
  private linkTo(caseId: string | null, userId: string | null): string {
    const { publicUrl } = this.parts;
    if (userId === null) return `${publicUrl}/public`;
    return caseId === null ? publicUrl : `${publicUrl}/cases/${caseId}`;
  }
}

const asFailure = (error: unknown): DeliveryFailure => (error instanceof DeliveryFailure ? error : new DeliveryFailure('UNREACHABLE', error instanceof Error ? error.message : String(error)));
