import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

export const clientFile = fileURLToPath(new URL('../../apps/web/src/api/generated/api.ts', import.meta.url));

/** @param {string} document the OpenAPI document as JSON */
export async function clientTypes(document) {
  const types = astToString(await openapiTS(document, { alphabetize: true }));
  return `// Generated from the API by \`npm run generate:api\`. Do not edit: change the API.\n${types}`;
}

/** The document of the built API. */
export function builtDocument() {
  const program = fileURLToPath(new URL('../../apps/api/dist/openapi/print-document.js', import.meta.url));
  return execFileSync(process.execPath, [program], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}
