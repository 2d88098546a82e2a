import { useCallback, useLayoutEffect, useRef } from 'react';
import type { FormData, FormSchema } from '../api/forms.js';
import type { Violation } from '../api/types.js';
import { useText } from '../i18n/use-text.js';
import { isRequired, shownSections } from './conditions.js';
import { NONE, useFormServices } from './form-services.js';
import { FormField } from './FormField.js';
import './forms.css';
import { violationsWithin } from './violations.js';

interface Props {
  readonly schema: FormSchema;
  readonly form: FormData;
  readonly violations: readonly Violation[];
  readonly onChange: (form: FormData) => void;
  /** Only this section; all of them when not given. */
  readonly only?: string | undefined;
}

/** A form of the api, drawn from its schema: sections, fields that apply now, what is wrong beside each. */
export function FormSections({ schema, form, violations, onChange, only }: Props) {
  const text = useText();
  const { prefix } = useFormServices();
  const latest = useRef(form);
  useLayoutEffect(() => { latest.current = form; }, [form]);
  const onFill = useCallback((values: FormData) => {
    const known = new Set(schema.fields.map(({ key }) => key));
    const fitting = Object.fromEntries(Object.entries(values).filter(([key]) => known.has(key)));
    latest.current = { ...latest.current, ...fitting };
    onChange(latest.current);
  }, [onChange, schema]);
  const sections = shownSections(schema, form).filter(({ id }) => only === undefined || id === only);

  return (
    <div className="form-sections">
      {sections.map((section) => (
        <section key={section.id} id={`${prefix}-section-${section.id}`} className="form-section" aria-label={section.title ? text(section.title) : text(schema.title)}>
          {section.title && <h2 className="form-section-title">{text(section.title)}</h2>}
          <div className="form-grid">
            {section.fields.map((field) => {
              const within = violationsWithin(violations, field.key);
              return <FormField key={field.key} prefix={prefix} field={field} value={form[field.key]} required={isRequired(field, form)} violations={within.length === 0 ? NONE : within} onFill={onFill} />;
            })}
          </div>
        </section>
      ))}
    </div>
  );
}
