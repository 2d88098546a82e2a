/** Where a rule stands in the regulation. */
export function place(text: string): string {
  return `吉人社函〔2022〕78号 ${text}`;
}
