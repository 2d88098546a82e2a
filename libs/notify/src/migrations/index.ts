import { DeliverMessages1795338225688 } from './deliver-messages.js';

export const migrations = [DeliverMessages1795338225688];
