/** A text of somebody in single quotes, as code. */
export function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

export function bilingual({ zh, en }: { readonly zh: string; readonly en: string }): string {
  return `{ zh: ${quoted(zh)}, en: ${quoted(en)} }`;
}

/** A text of somebody inside a comment. */
export function commented(text: string): string {
  return text.replaceAll('*/', '* /').replaceAll('\n', ' ');
}
