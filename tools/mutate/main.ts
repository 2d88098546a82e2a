import { command } from '../command.mjs';
import { mutate } from './mutate.js';

await command(() => mutate(process.argv.slice(2)));
