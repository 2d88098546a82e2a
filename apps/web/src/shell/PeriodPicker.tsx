import { DatePicker } from 'antd';
import type { ComponentProps } from 'react';

type RangeProps = ComponentProps<typeof DatePicker.RangePicker>;

/** Both ends of a period would have the one name that is given, or one of them none: each says which end it is. */
function DayInput(input: ComponentProps<'input'>) {
  return <input {...input} aria-label={`${input['aria-label'] ?? ''} ${input.placeholder ?? ''}`.trim()} />;
}

const PARTS = { input: DayInput };

export function PeriodPicker(period: RangeProps & { readonly 'aria-label': string }) {
  return <DatePicker.RangePicker components={PARTS} {...period} />;
}
