import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { browserFonts } from './browser-fonts.mjs';
import { chromiumShell } from './chromium-shell.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const applications = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/** @param {string} file */
function executable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser for end-to-end tests: CHROMIUM_PATH, the shell that comes as an npm package, else an installed one.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {() => Promise<string | undefined>} [shell]
 * @returns {Promise<{ path: string, args: string[], env: Record<string, string> }>} args and env: what this browser needs to run here
 */
export async function findChromium(env = process.env, shell = chromiumShell) {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  if (env.CHROMIUM_PATH) {
    if (!executable(env.CHROMIUM_PATH)) throw new Error(`CHROMIUM_PATH is set to ${env.CHROMIUM_PATH}, which cannot be executed`);
    return { path: env.CHROMIUM_PATH, args, env: browserFonts() };
  }
  const folders = (env.PATH ?? '').split(delimiter);
  const installed = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...applications];
  const path = (await shell()) ?? installed.find(executable);
  if (path === undefined) throw new Error('No Chromium was found: install one, or set CHROMIUM_PATH');
  return { path, args, env: browserFonts() };
}
