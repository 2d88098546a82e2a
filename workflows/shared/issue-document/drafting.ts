import { task, transactionService, type CaseReader, type DraftedDocument, type EffectContext } from '@beian/procedure';
import { textsOf } from '../text-list.js';
import { Check, Draft, Signing } from './forms/documents.js';

/** The documents the caller asked for, in the order in which they are numbered. */
export function requested(context: CaseReader): readonly { readonly type: string; readonly document: DraftedDocument }[] {
  return textsOf(context.input['documents']).map((type) => {
    const document = context.procedure.drafted[type];
    if (document === undefined) throw new Error(`${context.procedureId} cannot draft ${type}`);
    return { type, document };
  });
}

async function titles(context: CaseReader): Promise<readonly { readonly type: string; readonly title: string }[]> {
  return Promise.all(requested(context).map(async ({ type, document }) => ({ type, title: (await document.draft(context)).title.zh })));
}

async function redraft(context: EffectContext): Promise<void> {
  for (const { type, document } of requested(context)) {
    const { title, content } = await document.draft(context);
    await context.documents.draft(type, title, content);
  }
}

/** Terms the clerk adds are part of the text from here on. */
export const draftTerms = 'draftTerms';

export const draftDocument = task(Draft, {
  entered: redraft,
  prefill: async (context) => ({ documents: await titles(context), terms: await context.fact(draftTerms) }),
  completed: async (context, { terms }) => {
    await context.setFact(draftTerms, terms);
    await redraft(context);
  },
});

export const checkDocument = task(Check, {
  notBy: ['Task_DraftDocument'],
  prefill: async (context) => ({ documents: (await titles(context)).map((row) => ({ ...row, correct: false })) }),
});

/** The drafter of a document cannot sign it. */
export const signDocument = task(Signing, {
  notBy: ['Task_DraftDocument', 'Task_CheckDocument'],
  prefill: async (context) => ({ documents: await titles(context) }),
});

/** Each document gets its own number, and its content is frozen, in the transaction of the signature. */
export const allocateDocumentNumber = transactionService(async (context) => {
  const numbered: Record<string, string> = {};
  for (const { type, document } of requested(context)) {
    numbered[type] = await context.documents.number(type, await document.final(context, numbered));
  }
  await context.setAnchor('decidedAt', context.at);
});
