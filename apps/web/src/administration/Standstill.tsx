import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Told } from '../api/types.js';
import { hasRole, useUser } from '../session/session-context.js';
import { LinkButton } from '../shell/LinkButton.js';

/** The clock has passed the last year with a calendar: what stands still because of it, and what to do. */
export function Standstill({ standstill: { lastYear, missingYear, cases } }: { readonly standstill: Told<'StandstillDto'> }) {
  const { t } = useTranslation();
  const mayImport = hasRole(useUser(), 'systemAdmin');
  return (
    <Alert
      type="warning" showIcon role="alert" style={{ marginBottom: 12 }} title={t('administration.clockStands', { last: lastYear })}
      description={<>{t('administration.clockStandsText', { year: missingYear })}{cases > 0 && <div>{t('administration.clockWaiting', { count: cases })}</div>}{!mayImport && <div>{t('administration.clockAsk', { year: missingYear })}</div>}</>}
      action={mayImport ? <LinkButton to="/administration/calendar" size="small" type="primary">{t('administration.clockImport', { year: missingYear })}</LinkButton> : undefined}
    />
  );
}
