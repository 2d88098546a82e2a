import { readFileSync } from 'node:fs';
import { clientFile, clientTypes } from '../../../../tools/api/client.mjs';
import { offlineDocument } from './offline-document.js';

describe('the client of the web', () => {
  it('is generated from the API as it is now: run npm run generate:api', async () => {
    expect(readFileSync(clientFile, 'utf8')).toBe(await clientTypes(JSON.stringify(await offlineDocument())));
  });
});
