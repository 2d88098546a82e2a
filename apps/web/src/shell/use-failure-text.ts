import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError, ServerAwayError } from '../api/problem.js';
import { useText } from '../i18n/use-text.js';

/** What went wrong in the user's language, with the rule that asks for it. */
export function useFailureText(): (error: unknown) => string {
  const { t } = useTranslation();
  const text = useText();
  return useCallback((error) => {
    if (error instanceof ProblemError) {
      const said = text(error.text);
      return error.rule === null ? said : `${said}（${t('shell.ruleNote', { rule: error.rule })}）`;
    }
    if (error instanceof ServerAwayError) return t('shell.serverAway');
    return t('shell.failedTitle');
  }, [t, text]);
}
