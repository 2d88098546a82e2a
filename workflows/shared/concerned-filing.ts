import type { CaseReader, FilingFacts } from '@beian/procedure';

/** The filing that a renewal or termination is about. */
export async function concernedFiling(context: CaseReader): Promise<FilingFacts> {
  const filing = await context.filing();
  if (filing === null) throw new Error(`case ${context.caseId} concerns no filing`);
  return filing;
}
