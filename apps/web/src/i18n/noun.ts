/** One working day, two working days: how English counts. */
export const counted = (count: unknown, one: string, many = `${one}s`): string => `${String(count)} ${Number(count) === 1 ? one : many}`;

/** As it stands in a text: {{days, noun(one: working day)}}; where the plural is another than with an s: noun(one: entry; many: entries). */
export const written = /\{\{(\w+)(?:, noun\(one: ([^;)]+)(?:; many: ([^)]+))?\))?\}\}/g;
