import type { SessionRules } from '@beian/identity';
import type { Environment } from './environment.js';

/** The environment as something that can be injected. */
export class Settings {
  readonly mode: Environment['mode'];
  readonly training: boolean;
  readonly sessionRules: SessionRules;

  constructor(readonly environment: Environment) {
    this.mode = environment.mode;
    this.training = environment.mode === 'training';
    this.sessionRules = { secondFactorForStaff: !this.training, passwordsExpire: !this.training };
  }
}
