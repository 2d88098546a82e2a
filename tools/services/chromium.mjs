import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

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
 * The browser for end-to-end tests: CHROMIUM_PATH, an installed one, else the one that comes as an npm package.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ path: string, args: string[] }>} args: what this browser needs to run here
 */
export async function findChromium(env = process.env) {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  if (env.CHROMIUM_PATH) {
    if (!executable(env.CHROMIUM_PATH)) throw new Error(`CHROMIUM_PATH is set to ${env.CHROMIUM_PATH}, which cannot be executed`);
    return { path: env.CHROMIUM_PATH, args };
  }
  const folders = (env.PATH ?? '').split(delimiter);
  const installed = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...applications].find(executable);
  if (installed) return { path: installed, args };
  const { default: packaged } = await import('@sparticuz/chromium');
  return { path: await packaged.executablePath(), args: [...new Set([...packaged.args, ...args])] };
}
