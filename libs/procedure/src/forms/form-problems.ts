import { fieldsOf } from './field-description.js';
import type { FieldDescription } from './field-description.js';
import { formDescription } from './form.js';
import type { FormClass } from './form-class.js';

/** What is wrong with how a form is written, as `path: reason`; a build with a problem fails. */
export function formProblems(form: FormClass): readonly string[] {
  const sections = (formDescription(form)?.sections ?? []).map(({ id }) => id);
  return problemsIn(form, sections, '');
}

function problemsIn(form: FormClass, sections: readonly string[], path: string): readonly string[] {
  const fields = fieldsOf(form);
  const keys = fields.map(({ key }) => key);
  return fields.flatMap((field, index) => {
    const at = path + field.key;
    const problems = [...wrongLabels(field), ...wrongConditions(field, fields), ...wrongSection(field, sections), ...wrongSigner(field, keys)];
    if (keys.indexOf(field.key) < index) problems.push('described twice');
    const nested = field.rows ? problemsIn(field.rows, [], `${at}.`) : [];
    return [...problems.map((problem) => `${at}: ${problem}`), ...nested];
  });
}

function wrongLabels({ label, help, options }: FieldDescription): string[] {
  const texts = [label, ...(help ? [help] : []), ...(options ?? []).map((option) => option.label)];
  return texts.flatMap(({ zh, en }) => [...(zh.trim() === '' ? [`no Chinese for "${en}"`] : []), ...(isEnglish(en) ? [] : [`no English for "${zh}"`])]);
}

function isEnglish(text: string): boolean {
  return text.trim() !== '' && !/\p{Script=Han}/u.test(text);
}

function wrongConditions({ showWhen, requiredWhen }: FieldDescription, fields: readonly FieldDescription[]): string[] {
  return [showWhen, requiredWhen].flatMap((condition) => {
    if (condition === null) return [];
    const asked = fields.find(({ key }) => key === condition.field);
    if (!asked) return [`depends on "${condition.field}", which the form lacks`];
    const values = asked.kind === 'flag' ? [true, false] : (asked.options ?? []).map(({ value }) => value);
    const wrong = condition.in.filter((wanted) => !values.some((value) => value === wanted));
    return values.length > 0 ? wrong.map((wanted) => `depends on "${condition.field}" being "${wanted}", which it never is`) : [];
  });
}

function wrongSigner({ signer }: FieldDescription, keys: readonly string[]): string[] {
  return signer !== null && !keys.includes(signer) ? [`is signed by whom "${signer}" names, which the form lacks`] : [];
}

function wrongSection({ section }: FieldDescription, sections: readonly string[]): string[] {
  return section !== null && !sections.includes(section) ? [`stands in section "${section}", which the form lacks`] : [];
}
