import type { ApiBodyOptions } from '@nestjs/swagger';

/** One file in the part named `file`. */
export const fileBody: ApiBodyOptions = { schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } };
