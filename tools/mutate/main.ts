import { mutate } from './mutate.js';

await mutate(process.argv.slice(2));
