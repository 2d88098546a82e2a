import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SessionUser } from '../api/session.js';
import { hasRole } from '../session/session-context.js';

export interface Applicant {
  readonly id: string;
  readonly name: string;
  /** Last day of the authorisation; null for one's own institution. */
  readonly until: string | null;
}

/** For whom a person may file: his own institution, and those whose letter names the procedure. */
export function applicantsOf(user: SessionUser, procedureId: string): readonly Applicant[] {
  const own = hasRole(user, 'applicantOperator', 'applicantAdmin') && user.organisation !== null ? [{ id: user.organisation.id, name: user.organisation.name, until: null }] : [];
  const represented = user.agencies.filter(({ procedures }) => procedures === null || procedures.includes(procedureId));
  return [...own, ...represented.map(({ institution: { id, name }, until }) => ({ id, name, until }))];
}

interface Props {
  readonly applicants: readonly Applicant[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** Asked only of whoever files as an agent. */
export function ApplicantChoice({ applicants, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  if (!applicants.some(({ until }) => until !== null)) return null;
  return (
    <section className="sheet sheet-pad" style={{ marginBottom: 16 }} aria-labelledby="file-for">
      <h2 id="file-for" className="form-section-title">{t('agents.fileFor')}</h2>
      <Radio.Group
        vertical value={chosen} onChange={(event) => onChoose(String(event.target.value))} aria-labelledby="file-for"
        options={applicants.map(({ id, name, until }) => ({ value: id, label: until === null ? t('agents.own', { name }) : t('agents.represented', { name, until }) }))}
      />
    </section>
  );
}
