import { CreateCases1760000000200 } from './create-cases.js';

export const migrations = [CreateCases1760000000200];
