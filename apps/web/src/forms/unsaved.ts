import { createStore } from '../api/store.js';

/** What is typed and not at the server yet: underway, it gets there by itself; stuck, it does not. */
export type Unsaved = 'none' | 'underway' | 'stuck';

const forms = new Map<object, Unsaved>();

/** The worst of all forms on the page. */
export const unsavedForms = createStore<Unsaved>('none');

function tell(): void {
  const all = [...forms.values()];
  unsavedForms.set(all.includes('stuck') ? 'stuck' : all.includes('underway') ? 'underway' : 'none');
}

export function reportForm(form: object, unsaved: Unsaved): void {
  forms.set(form, unsaved);
  tell();
}

export function forgetForm(form: object): void {
  forms.delete(form);
  tell();
}
