import pg from 'pg';

const { builtins } = pg.types;

/** `2026-09-30 02:00:00+00` as sent by a session in UTC → ISO 8601; `infinity` stays as it is. */
function instant(text: string): string {
  return text.endsWith('infinity') ? text : new Date(text).toISOString();
}

const readers: Readonly<Record<number, (text: string) => unknown>> = {
  [builtins.TIMESTAMPTZ]: instant,
  /** A civil date never becomes a JavaScript Date. */
  [builtins.DATE]: (text) => text,
  [builtins.INT8]: Number,
};

/** How values arrive: instants as ISO text in UTC, civil dates as text, counts as numbers. */
export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: 'text' | 'binary') => readers[id] ?? pg.types.getTypeParser(id, format),
};
