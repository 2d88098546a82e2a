/** npm run generate:api — the types of the web's client from the built API. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { builtDocument, clientFile, clientTypes } from './client.mjs';

mkdirSync(dirname(clientFile), { recursive: true });
writeFileSync(clientFile, await clientTypes(builtDocument()));
console.log(clientFile);
