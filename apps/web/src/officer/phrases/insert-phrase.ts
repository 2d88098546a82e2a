/** The field for words that was written in last, else the first of the form. */
export function wordsField(form: ParentNode, last: Element | null): HTMLTextAreaElement | null {
  if (last instanceof HTMLTextAreaElement && form.contains(last) && !last.disabled) return last;
  return form.querySelector<HTMLTextAreaElement>('textarea:not([disabled]):not([aria-hidden])');
}

/** Puts the phrase where the cursor stands, in place of what is marked, as if it had been typed. */
export function insertPhrase(field: HTMLTextAreaElement, phrase: string): void {
  const room = field.maxLength < 0 ? phrase.length : field.maxLength - field.value.length + (field.selectionEnd - field.selectionStart);
  field.setRangeText(phrase.slice(0, Math.max(0, room)), field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
}
