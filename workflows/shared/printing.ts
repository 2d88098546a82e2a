import { result, type ServiceContext } from '@beian/procedure';
import type { Outcome } from '@beian/procedure/kernel';

/** Prints, seals and stores whatever was numbered on entry. */
export async function printNumbered(context: ServiceContext): Promise<Outcome> {
  await context.renderDocuments();
  return result('DONE');
}
