import { readZip } from '../archive/read-zip.js';

/** The text of one file inside a ZIP (or DOCX, XLSX). */
export async function readZipText(zip: Buffer, path: string): Promise<string> {
  const { texts } = await readZip(zip, new Set([path]));
  const text = texts.get(path);
  if (text === undefined) throw new Error(`The package holds no ${path}`);
  return text;
}
