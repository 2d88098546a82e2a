import type { CivilDate } from '@beian/calendar';
import type { CaseReader, ProvinceDeclaration } from '@beian/procedure/declaration';
import { restoreForm } from '@beian/procedure/forms';
import { jilin } from '../../region.js';
import type { CatalogueEntry } from '../../../shared/rules/catalogue-check.js';
import type { Finding } from '../../../shared/rules/finding.js';
import { SolicitationApplication } from '../forms/application.js';
import { employerFilingsIn, established, experience, filedEmployer, notGovernment, prohibitions, type EmployerFiling } from './eligibility.js';
import { checkLine } from './line-check.js';
import { fullTimeStaff, supervision, systems, team } from './organisation.js';
import { leases, namedRooms, practicalSites, siteArea, theoryRooms } from './premises.js';

export interface ScreeningFacts {
  readonly province: ProvinceDeclaration;
  readonly today: CivilDate;
  /** What the register knows of the applicant. */
  readonly filings: readonly EmployerFiling[];
  catalogue(code: string): CatalogueEntry | null;
}

/** DT-JL-ELIGIBLE: prohibitions, hard conditions and scope, one finding each; the clerk decides. */
export function screen(form: SolicitationApplication, { province, today, filings, catalogue }: ScreeningFacts): readonly Finding[] {
  const employerFilings = employerFilingsIn(filings, province);
  const { category } = form;
  return [
    filedEmployer(form, employerFilings), notGovernment(form), ...prohibitions(form), established(form, province), experience(form),
    fullTimeStaff(form), team(form),
    siteArea(form), ...leases(form, today), theoryRooms(form), ...namedRooms(form), practicalSites(form),
    systems(form), supervision(form),
    ...form.lines.flatMap((line, index) => checkLine(line, `lines.${index}`, { category, catalogue: catalogue(line.code), employerFilings })),
  ];
}

/** The same of the case at hand, on the day of its submission: what was found then does not change with the calendar. */
export async function screeningOf(context: CaseReader, today: CivilDate): Promise<readonly Finding[]> {
  const form = restoreForm(SolicitationApplication, await context.application());
  const entries = new Map(await Promise.all(form.lines.map(async ({ code }) => [code, await context.occupation(code)] as const)));
  return screen(form, { province: jilin, today, filings: await context.applicantFilings(), catalogue: (code) => entries.get(code) ?? null });
}
