/** Lets Node run the TypeScript sources as they stand: imports say `.js`, the files are `.ts`. */
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, nextResolve) {
    try {
      return nextResolve(specifier, context);
    } catch (cause) {
      if (!/^\.{1,2}\/.*\.js$/.test(specifier)) throw cause;
      return nextResolve(specifier.replace(/\.js$/, '.ts'), context);
    }
  },
});
