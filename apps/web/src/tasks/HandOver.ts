import { lazyDialog } from '../shell/lazy-part.js';

export const HandOver = lazyDialog('hand-over', async () => (await import('./HandOverDialog.js')).HandOverDialog);
