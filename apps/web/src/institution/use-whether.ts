import { useTranslation } from 'react-i18next';
import type { ProcedureCard } from '../api/procedures.js';
import { hasRole, useUser } from '../session/session-context.js';

/** Whether the person can file it, and what stands in the way. */
export function useWhether({ available }: Pick<ProcedureCard, 'available'>): string {
  const { t } = useTranslation();
  const files = hasRole(useUser(), 'applicantOperator', 'applicantAdmin', 'applicantAgent');
  return t(available ? 'institution.available' : files ? 'institution.elsewhere' : 'institution.notFiling');
}
