import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../services/folders.mjs';

const COPIED = ['workflows', 'bpmn', 'package.json'];
const SHARED = ['libs', 'apps', 'tools', 'node_modules'];

/** A copy of what is mutated, with the rest of the project beside it: the work tree is never touched. */
export class PrivateCopy {
  constructor(readonly root: string) {
    rmSync(root, { recursive: true, force: true });
    mkdirSync(root, { recursive: true });
    for (const name of COPIED) cpSync(join(projectRoot, name), join(root, name), { recursive: true, filter: (path) => !/[/\\](dist|node_modules)([/\\]|$)/.test(path.slice(projectRoot.length)) });
    for (const name of SHARED) symlinkSync(join(projectRoot, name), join(root, name));
  }

  /** Runs `work` while these files say something else. */
  async with<T>(files: ReadonlyMap<string, string>, work: () => Promise<T>): Promise<T> {
    const before = new Map([...files.keys()].map((path) => [path, readFileSync(join(this.root, path), 'utf8')]));
    try {
      this.write(files);
      return await work();
    } finally {
      this.write(before);
    }
  }

  private write(files: ReadonlyMap<string, string>): void {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), text);
    }
  }
}
