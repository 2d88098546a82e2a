import { offlineDocument } from './offline-document.js';

process.stdout.write(`${JSON.stringify(await offlineDocument(), null, 2)}\n`);
