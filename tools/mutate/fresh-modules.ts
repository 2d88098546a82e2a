import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Loads modules of a folder anew each time, with all that they import from it; what lies outside is loaded once. */
export class FreshModules {
  private round = 0;

  constructor(private readonly root: string) {
    const folder = `${pathToFileURL(root).href}/`;
    registerHooks({
      resolve(specifier, context, nextResolve) {
        const resolved = nextResolve(specifier, context);
        const round = /\?round=\d+$/.exec(context.parentURL ?? '')?.[0];
        return round === undefined || !resolved.url.startsWith(folder) ? resolved : { ...resolved, url: resolved.url + round };
      },
    });
  }

  /** From now on files are read as they are now. */
  next(): void {
    this.round++;
  }

  async load(path: string): Promise<void> {
    await import(`${pathToFileURL(join(this.root, path)).href}?round=${this.round}`);
  }
}
