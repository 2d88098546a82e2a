import type { FieldKind, FieldSchema, FormSchema } from '../../api/forms.js';

/** A field with nothing special about it, but for what the test says. */
export function aField(key: string, kind: FieldKind, special: Partial<FieldSchema> = {}): FieldSchema {
  return {
    key, kind, label: { zh: `中文${key}`, en: `English ${key}` }, help: null, section: null, required: false, sensitivity: 'P0', options: null, min: null, max: null,
    rows: null, showWhen: null, requiredWhen: null, signer: null, readOnly: false, rule: null, source: null, ...special,
  };
}

export function aForm(fields: readonly FieldSchema[], sections: FormSchema['sections'] = []): FormSchema {
  return { id: 'test', title: { zh: '测试表', en: 'Test form' }, sections, fields };
}
