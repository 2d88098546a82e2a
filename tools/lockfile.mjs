/**
 * npm run lockfile: writes the packages of other platforms into package-lock.json.
 * npm leaves those out that the registry at hand did not hold when the lockfile was made, and `npm ci` then refuses the lockfile everywhere.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from './services/folders.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, dev?: boolean, devOptional?: boolean, os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} Locked
 * @typedef {Record<string, Locked>} Packages
 */

const systems = { darwin: 'darwin', win32: 'win32', windows: 'win32', linux: 'linux', android: 'android', freebsd: 'freebsd', openharmony: 'openharmony' };
const processors = { x64: 'x64', arm64: 'arm64', arm: 'arm', ia32: 'ia32', ppc64: 'ppc64', riscv64: 'riscv64', s390x: 's390x', loong64: 'loong64', wasm32: 'wasm32' };
const libraries = { gnu: 'glibc', musl: 'musl' };

/** Where Node finds the package from there, as a path of the lockfile. @param {Packages} packages @param {string} from @param {string} name */
function find(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    const path = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (packages[path]) return path;
    if (!folder) return undefined;
  }
}

/** Optional packages that the lockfile names without holding them. @param {Packages} packages @returns {{ name: string, version: string, parent: Locked }[]} */
export function missingOptional(packages) {
  return Object.entries(packages).flatMap(([path, parent]) =>
    Object.entries(parent.optionalDependencies ?? {}).flatMap(([name, version]) => (find(packages, path, name) ? [] : [{ name, version, parent }])),
  );
}

/** What a package is for, read from its name. @template {string} T @param {string} name @param {Readonly<Record<string, T>>} words @returns {T[]} */
function named(name, words) {
  return name.split(/[-/.]/).flatMap((word) => words[word] ?? []);
}

/** The lockfile's packages with those of all platforms. @param {Packages} packages @returns {Packages} */
export function complete(packages) {
  const added = missingOptional(packages).map(({ name, version, parent }) => {
    if (!/^\d/.test(version)) throw new Error(`${name} is wanted as ${version}: pin it by hand`);
    const [os, cpu, libc] = [named(name, systems), named(name, processors), named(name, libraries)];
    const kind = parent.dev ? { dev: true } : {};
    return [`node_modules/${name}`, { version, ...(cpu.length ? { cpu } : {}), ...kind, ...(libc.length && os[0] === 'linux' ? { libc } : {}), optional: true, os }];
  });
  return Object.fromEntries([...Object.entries(packages), ...added].sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = join(projectRoot, 'package-lock.json');
  const lockfile = JSON.parse(readFileSync(file, 'utf8'));
  const before = Object.keys(lockfile.packages).length;
  lockfile.packages = complete(lockfile.packages);
  writeFileSync(file, `${JSON.stringify(lockfile, null, 2)}\n`);
  console.log(`${Object.keys(lockfile.packages).length - before} packages added`);
}
