import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, projectRoot } from './folders.mjs';

const own = join(projectRoot, 'node_modules', '@expo-google-fonts', 'noto-sans-sc', '400Regular');

/**
 * Fonts of the machine, and one of the product's: Chromium ends where it finds none at all, as on a bare server.
 * @param {string} [folder] where the list of fonts is written
 * @returns {Record<string, string>} what the browser's environment has to say
 */
export function browserFonts(folder = dataFolder()) {
  const file = join(folder, 'fonts.conf');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${own}</dir>
</fontconfig>
`);
  return { FONTCONFIG_FILE: file };
}
