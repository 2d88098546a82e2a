import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/problem.js';
import type { Violation } from '../api/types.js';
import { zhCN } from '../i18n/zh-CN/index.js';
import { useSigns, useText } from '../i18n/use-text.js';
import { useFailureText } from '../shell/use-failure-text.js';
import type { PastedYear } from './read-calendar-year.js';

type Field = keyof typeof zhCN.administration.faultField;
const isField = (name: string): name is Field => name in zhCN.administration.faultField;

/** Why the api does not take the year: each fault with its day and field. */
export function CalendarFaults({ error, year }: { readonly error: unknown; readonly year: PastedYear | null }) {
  const { t } = useTranslation();
  const signs = useSigns();
  const text = useText();
  const failureText = useFailureText();
  const violations = error instanceof ProblemError ? error.violations : [];
  const place = ({ path }: Violation): string => {
    const [, index = '', inDay] = /^days\.(\d+)\.(\w+)$/.exec(path) ?? [];
    const field = inDay ?? path;
    const named = isField(field) ? t(`administration.faultField.${field}`) : field;
    if (inDay === undefined) return named;
    const day = year?.days[Number(index)];
    return `${t('administration.faultDay', { row: Number(index) + 1, date: day?.date ?? '', name: day?.name ?? '' })} · ${named}`;
  };
  return (
    <Alert
      type="error" showIcon role="alert" title={failureText(error)} style={{ marginTop: 12 }}
      description={violations.length > 0 && <ul className="fault-list">{violations.map((violation) => <li key={`${violation.path} ${violation.code}`}>{`${place(violation)}${signs.colon}${text(violation.message)}`}</li>)}</ul>}
    />
  );
}
