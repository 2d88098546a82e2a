import type { FormValues } from '../api/answers.js';
import { employerApplication } from '../../../../workflows/henan/employer-initial-2024/testing/application.js';

export const procedureId = 'henan_employer_initial_2024';

/** A complete application of the training employer in Xinxiang. */
export const xinxiangEmployer: FormValues = { ...employerApplication, orgName: '新乡示例机械制造有限公司' };

/** With somebody of the bureau's experts among the institution's own people: a conflict of interest once he is on the panel. */
export function naming(expert: string): FormValues {
  return { ...xinxiangEmployer, experts: employerApplication.experts.map((person) => ({ ...person, name: expert })) };
}
