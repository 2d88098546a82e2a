import { sealedFormPlace, type CaseDependencies, type Database } from '@beian/cases';
import { unseal } from '@beian/identity';
import { countUndelivered, httpSmsChannel, MessageSender, smtpChannel, type Channel, type Channels } from '@beian/notify';
import type { WorkerEnvironment } from '../environment.js';
import type { Told } from '../health/health-server.js';
import type { WorkerMetrics } from '../health/metrics.js';

export function openChannels({ mail, sms }: Pick<WorkerEnvironment, 'mail' | 'sms'>): Channels {
  return { mail: mail === null ? null : smtpChannel(mail), sms: sms === null ? null : httpSmsChannel(sms) };
}

/** In production mail is owed: without a server it waits, and is seen waiting. In training it stays on the page. */
export function messageSender({ mode, keys, publicUrl }: WorkerEnvironment, { database, registry, vault }: CaseDependencies, channels: Channels, metrics: WorkerMetrics): MessageSender {
  return new MessageSender({
    database, registry, channels, awaited: mode === 'production' ? ['mail'] : [], publicUrl,
    openAddress: ({ sealed, place }) => (place === sealedFormPlace ? textOf(vault.open({ sealed })['sealed']) : unseal(keys, sealed, place)),
    onOutcome: (channel, outcome) => metrics.messages.inc({ channel, outcome }),
  });
}

function textOf(opened: unknown): string {
  if (typeof opened !== 'string') throw new Error('what was sealed is no address');
  return opened;
}

/** Whether messages can leave, and how many did not. */
export function channelHealth(channels: Channels, database: Database): Told {
  return {
    mail: remembered(() => stateOf(channels.mail)),
    sms: remembered(() => stateOf(channels.sms)),
    undeliveredMessages: async () => (await countUndelivered(database.sql)).givenUp,
  };
}

type ChannelState = 'up' | 'down' | 'notConfigured';

async function stateOf(channel: Channel | null): Promise<ChannelState> {
  if (channel === null) return 'notConfigured';
  const late = new Promise<ChannelState>((resolve) => setTimeout(resolve, 2_000, 'down').unref());
  return Promise.race([channel.check().then((): ChannelState => 'up', (): ChannelState => 'down'), late]);
}

/** Health is asked every few seconds; another's server is not. */
function remembered(ask: () => Promise<ChannelState>): () => Promise<ChannelState> {
  let [known, until]: [Promise<ChannelState> | null, number] = [null, 0];
  return () => {
    if (known === null || Date.now() > until) [known, until] = [ask(), Date.now() + 60_000];
    return known;
  };
}
