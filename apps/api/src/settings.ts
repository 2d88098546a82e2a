import type { Environment } from './environment.js';

/** The environment as something that can be injected. */
export class Settings {
  readonly mode: Environment['mode'];
  readonly training: boolean;

  constructor(readonly environment: Environment) {
    this.mode = environment.mode;
    this.training = environment.mode === 'training';
  }
}
