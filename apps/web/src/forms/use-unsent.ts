import { useEffect, useRef } from 'react';
import { forgetForm, reportForm } from './unsaved.js';

/** What was written here and is not sent goes with the page: whoever leaves it is asked first. */
export function useUnsent(written: boolean): void {
  const self = useRef<object>({});
  useEffect(() => {
    const { current } = self;
    reportForm(current, written ? 'stuck' : 'none');
    return () => forgetForm(current);
  }, [written]);
}
