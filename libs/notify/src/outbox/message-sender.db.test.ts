import { smtpChannel } from '../channels/smtp-channel.js';
import { readUndelivered, retryDelivery } from '../desk/undelivered.js';
import { MailServer } from '../testing/mail-server.js';
import { MessageOffice } from '../testing/message-office.js';

let office: MessageOffice;
let server: MailServer;
beforeAll(async () => {
  [office, server] = [await MessageOffice.open(), await MailServer.open()];
});
afterAll(async () => {
  await server.stop();
  await office.close();
});

const sender = () => office.sender({ mail: smtpChannel({ url: server.url, from: 'beian@example.cn' }) });
const sentTo = ({ mailbox }: { readonly mailbox: string }) => server.taken.filter(({ to }) => to.startsWith(mailbox));
const everything = { sql: 'true', values: [] };
const undelivered = () => readUndelivered(office.database.sql, everything, 50);

/** A bureau of its own with one officer, who is told of something. */
async function told(): Promise<{ readonly officer: { readonly id: string; readonly mailbox: string }; readonly bureau: string }> {
  const bureau = await office.newBureau();
  const officer = await office.person('archivist', { bureau });
  await office.tell('correction-requested', 'archivist', bureau);
  return { officer, bureau };
}

describe('a message', () => {
  it('reaches everybody who holds the role by a mail of their own, in their language, with where to look', async () => {
    const [chinese, english, other] = [await office.person('supervisor'), await office.person('supervisor', { locale: 'en' }), await office.person('archivist')];
    await office.tell('rectification-overdue', 'supervisor');
    await sender().round();
    expect(sentTo(chinese)).toMatchObject([{ text: expect.stringMatching(/HA-2026-000001 整改逾期.*https:\/\/beian\.example\.cn/s), headers: expect.stringMatching(/Auto-Submitted: auto-generated/) }]);
    expect(sentTo(english)).toMatchObject([{ text: expect.stringMatching(/rectification of case HA-2026-000001 is overdue/) }]);
    expect(sentTo(other)).toEqual([]);
    expect((await office.deliveries()).map(({ state }) => state)).toEqual(['sent', 'sent']);
  });

  it('is sent once however many senders are at work', async () => {
    const { officer } = await told();
    await Promise.all([sender(), sender(), sender()].map((each) => each.round()));
    await Promise.all([sender(), sender()].map((each) => each.round()));
    expect(sentTo(officer)).toHaveLength(1);
  });

  it('that the server refuses for good is given up at once, with its answer but without the address, and shown', async () => {
    const { officer, bureau } = await told();
    server.refusals.set(officer.mailbox, 550);
    await sender().round();
    const [row] = await office.deliveries(bureau);
    expect(row).toMatchObject({ state: 'givenUp', failure: 'REFUSED', attempts: 1, answer: expect.stringMatching(/is not taken here/) });
    expect(row?.answer).not.toContain(officer.mailbox);
    const shown = (await undelivered()).find(({ answer }) => answer === row?.answer);
    expect(shown).toMatchObject({ state: 'givenUp', template: 'correction-requested', channel: 'mail' });
    server.refusals.delete(officer.mailbox);
    await retryDelivery(office.database.sql, shown?.id ?? '');
    await sender().round();
    expect(sentTo(officer)).toHaveLength(1);
    expect(await office.deliveries(bureau)).toMatchObject([{ state: 'sent', failure: null, answer: null }]);
  });

  it('that the server puts off, or that finds no server, waits and is tried again', async () => {
    const { officer, bureau } = await told();
    server.refusals.set(officer.mailbox, 451);
    await sender().round();
    expect(await office.deliveries(bureau)).toMatchObject([{ state: 'waiting', failure: 'UNREACHABLE', attempts: 1 }]);
    expect(await sender().round()).toBe(0);
    server.refusals.delete(officer.mailbox);
    await server.stop();
    await office.wait();
    await sender().round();
    expect(await office.deliveries(bureau)).toMatchObject([{ state: 'waiting', failure: 'UNREACHABLE', attempts: 2 }]);
    await server.start();
    await office.wait();
    await sender().round();
    expect(sentTo(officer)).toHaveLength(1);
  });

  it('is given up after three days without a server', async () => {
    const { bureau } = await told();
    const away = office.sender({ mail: smtpChannel({ url: 'smtp://127.0.0.1:1', from: 'beian@example.cn' }) });
    await away.round();
    await office.wait('3 days');
    await away.round();
    expect(await office.deliveries(bureau)).toMatchObject([{ state: 'givenUp', failure: 'UNREACHABLE', attempts: 2 }]);
    expect(office.outcomes.slice(-2)).toEqual(['mail failed', 'mail givenUp']);
  });

  it('that the law wants told is shown as undelivered where none of its readers has an address, and reaches whoever gives one', async () => {
    const bureau = await office.newBureau();
    const [one, other] = [await office.person('archivist', { bureau }), await office.person('archivist', { bureau })];
    await office.setAddress(one.id, null);
    await office.setAddress(other.id, '');
    await office.tell('filing-published', 'archivist', bureau);
    await office.tell('application-refused', 'archivist', bureau);
    await sender().round();
    const made = (await office.deliveries(bureau)).map(({ user, state, failure }) => [user, state, failure]);
    expect(made.toSorted()).toEqual([one, other].map(({ id }) => [id, 'givenUp', 'NO_ADDRESS']).toSorted());
    await office.setAddress(one.id, `${one.mailbox}@example.cn`);
    for (const { id, failure } of await undelivered()) if (failure === 'NO_ADDRESS') await retryDelivery(office.database.sql, id);
    await sender().round();
    expect([sentTo(one).length, (await office.deliveries(bureau)).map(({ state }) => state).toSorted()]).toEqual([1, ['givenUp', 'sent']]);
    await office.tell('application-refused', 'archivist', bureau);
    await sender().round();
    expect([sentTo(one).length, (await office.deliveries(bureau)).length]).toEqual([2, 3]);
  });

  it('that nobody can read counts as undelivered until somebody holds the role', async () => {
    const bureau = await office.newBureau();
    await office.tell('deemed-accepted', 'supervisor', bureau);
    await sender().round();
    expect(await office.deliveries(bureau)).toMatchObject([{ state: 'givenUp', failure: 'NO_READER' }]);
    const supervisor = await office.person('supervisor', { bureau });
    const shown = (await undelivered()).find(({ failure }) => failure === 'NO_READER');
    await retryDelivery(office.database.sql, shown?.id ?? '');
    await sender().round();
    expect(sentTo(supervisor)).toHaveLength(1);
  });

  it('to somebody without an account opens the sealed address only to send, and forgets it then', async () => {
    await office.tellAddress('application-received', 'objector@example.cn');
    const kept = () => office.database.sql.rows<{ address: string | null }>('select address_sealed as address from message_delivery where user_id is null and channel = $1', ['mail']);
    expect(await kept()).toEqual([{ address: expect.not.stringContaining('objector') }]);
    await sender().round();
    expect(sentTo({ mailbox: 'objector' })).toHaveLength(1);
    expect(await kept()).toEqual([{ address: null }]);
  });

  it('that nothing carries ends after three days, is shown, and goes out once a server is named and somebody asks for it', async () => {
    await office.tellAddress('application-received', 'uncarried@example.cn');
    const without = office.sender({});
    const unsent = async () => (await office.deliveries(null)).filter(({ state }) => state !== 'sent').map(({ state, failure }) => [state, failure]);
    await without.round();
    expect(await unsent()).toEqual([['waiting', null]]);
    await office.age('3 days 1 minute');
    await without.round();
    expect([await unsent(), office.outcomes.at(-1)]).toEqual([[['givenUp', 'NOT_CARRIED']], 'mail givenUp']);
    const shown = (await undelivered()).find(({ failure }) => failure === 'NOT_CARRIED');
    expect(shown).toMatchObject({ state: 'givenUp', template: 'application-received', recipient: null });
    await retryDelivery(office.database.sql, shown?.id ?? '');
    await sender().round();
    expect(sentTo({ mailbox: 'uncarried' })).toHaveLength(1);
  });

  it('whose words nobody wrote is given up and shown, never left out', async () => {
    const bureau = await office.newBureau();
    await office.person('archivist', { bureau });
    await office.tell('toy/never-written', 'archivist', bureau);
    await sender().round();
    expect(await office.deliveries(bureau)).toMatchObject([{ state: 'givenUp', failure: 'UNKNOWN_TEMPLATE' }]);
  });
});
