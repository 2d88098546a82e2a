import { DeliverMessages1795338225688 } from './deliver-messages.js';
import { EndUncarried1795351200000 } from './end-uncarried.js';

export const migrations = [DeliverMessages1795338225688, EndUncarried1795351200000];
