import { formProblems, formSchema } from '@beian/procedure/forms';
import type { FormClass } from '@beian/procedure/forms';
import { registry } from './index.js';

const applications = Object.values(registry.procedures).map(({ application }) => application);
const taskForms = Object.values(registry.processes).flatMap(({ tasks }) => Object.values(tasks).map(({ form }) => form));
const forms: readonly FormClass[] = [...new Set([...applications, ...taskForms])];

describe('every form', () => {
  it.each(forms.map((form) => [form.name, form] as const))('%s has labels in two languages, keys of its own and conditions that can hold', (_name, form) => {
    expect(formProblems(form)).toEqual([]);
  });

  it('has an id that no other form has', () => {
    const ids = forms.map((form) => formSchema(form).id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
