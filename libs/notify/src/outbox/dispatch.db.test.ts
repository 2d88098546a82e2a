import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Channel, OutgoingMessage } from '../channels/channel.js';
import { httpSmsChannel } from '../channels/http-sms-channel.js';
import { savePreferences } from '../desk/preferences.js';
import { MessageOffice } from '../testing/message-office.js';
import { storeMessage } from './store-message.js';

let office: MessageOffice;
beforeAll(async () => {
  office = await MessageOffice.open();
});
afterAll(() => office.close());

/** Keeps what is sent through it. */
function postbox(): Channel & { readonly sent: OutgoingMessage[] } {
  const sent: OutgoingMessage[] = [];
  return { sent, send: async (message) => void sent.push(message), check: async () => undefined };
}

describe('outside of the page', () => {
  it('goes what a person did not switch off, and always what the law requires to be told', async () => {
    const bureau = await office.newBureau();
    const { id } = await office.person('archivist', { bureau });
    await savePreferences(office.database.sql, id, { language: 'en', off: ['progress'] });
    for (const template of ['filing-published', 'application-refused', 'publication-reminder'] as const) await office.tell(template, 'archivist', bureau);
    const mail = postbox();
    await office.sender({ mail }).round();
    expect(mail.sent.map(({ subject }) => subject).sort()).toEqual(['[Filing] Application not accepted HA-2026-000001', '[Filing] Publication reminder HA-2026-000001']);
    await savePreferences(office.database.sql, id, { language: 'en', off: [] });
    await office.tell('filing-published', 'archivist', bureau);
    await office.sender({ mail }).round();
    expect(mail.sent).toHaveLength(3);
  });

  it('never goes what names an account', async () => {
    const bureau = await office.newBureau();
    await office.person('supervisor', { bureau });
    await office.tell('account-locked', 'supervisor', bureau);
    const mail = postbox();
    await office.sender({ mail }).round();
    expect(mail.sent).toEqual([]);
    expect(await office.deliveries(bureau)).toEqual([]);
  });

  it('goes what is told of a person himself to him, even after his last role', async () => {
    const bureau = await office.newBureau();
    const [{ id }] = [await office.person('archivist', { bureau }), await office.person('archivist', { bureau })];
    await office.database.sql.run(`update role_grant set state = 'revoked' where user_id = $1`, [id]);
    await storeMessage(office.database.sql, { caseId: null, filingId: null, orgId: bureau, role: null, userId: id, template: 'role-taken', parameters: { role: { zh: '档案管理员', en: 'Archivist' } }, at: new Date().toISOString() });
    const mail = postbox();
    await office.sender({ mail }).round();
    expect(mail.sent.map(({ text }) => text)).toEqual([expect.stringContaining('“档案管理员”')]);
  });

  it('goes nothing to an account that was closed after the message was made', async () => {
    const bureau = await office.newBureau();
    const { id } = await office.person('archivist', { bureau });
    await office.tell('application-refused', 'archivist', bureau);
    const mail = { ...postbox(), send: () => Promise.reject(new Error('away')) };
    await office.sender({ mail }).round();
    await office.database.sql.run(`update user_account set state = 'disabled' where id = $1`, [id]);
    await office.wait();
    await office.sender({ mail }).round();
    expect(await office.deliveries(bureau)).toMatchObject([{ state: 'givenUp', failure: 'NO_ADDRESS' }]);
  });
});

describe('a text message', () => {
  let gateway: Server;
  let answer = 202;
  const asked: { readonly body: unknown; readonly token: string | undefined }[] = [];
  beforeAll(async () => {
    gateway = createServer((request, response) => {
      let text = '';
      request.on('data', (part: Buffer) => (text += part.toString('utf8')));
      request.on('end', () => {
        asked.push({ body: JSON.parse(text), token: request.headers.authorization });
        response.writeHead(answer).end('13800138000 is not served');
      });
    });
    await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => gateway.close(resolve)));
  const sms = () => {
    const address: AddressInfo | string | null = gateway.address();
    return httpSmsChannel({ url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/send`, token: 'secret' });
  };
  const urgent = async (): Promise<string> => {
    const bureau = await office.newBureau();
    await office.person('archivist', { bureau });
    await office.tell('correction-requested', 'archivist', bureau);
    await office.tell('application-refused', 'archivist', bureau);
    return bureau;
  };

  it('goes through the gateway for what is urgent, and for nothing else', async () => {
    const bureau = await urgent();
    await office.sender({ sms: sms() }).round();
    expect(asked).toEqual([{ token: 'Bearer secret', body: { id: expect.any(String), to: '13800138000', text: expect.stringMatching(/需要补正材料.*2026-12-01/) } }]);
    expect(await office.deliveries(bureau)).toMatchObject([{ state: 'sent' }]);
  });

  it.each([[400, 'givenUp', 'REFUSED'], [429, 'waiting', 'UNREACHABLE'], [503, 'waiting', 'UNREACHABLE']])('that the gateway answers with %i is %s', async (status, state, failure) => {
    const bureau = await urgent();
    answer = status;
    await office.sender({ sms: sms() }).round();
    expect(await office.deliveries(bureau)).toMatchObject([{ state, failure, answer: `${status}: *** is not served` }]);
    await office.database.sql.run(`update message_delivery set state = 'settled' where state = 'waiting'`);
  });
});
