import { employerApplication } from '../henan/employer-initial-2024/testing/application.js';

/** The filing that is repeated where only the time it takes is of interest. */
export const sampleFiling = {
  procedureId: 'henan_employer_initial_2024',
  province: '410000',
  /** Where it is filed, the stem of the user names there, and who takes it in over the counter. */
  region: '410700',
  bureau: 'xx',
  clerk: 'xx-shouli1',
  supervisor: 'xx-dudao',
  /** Who has the tasks of every region. */
  provincialClerk: 'ha-shenghui1',
  institution: 'jixie',
  application: employerApplication,
} as const;
