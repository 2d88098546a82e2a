import { beijingDate } from '@beian/calendar';
import type { CaseReader, DraftedDocument } from '@beian/procedure';
import { rejectionNotice, titleOf } from '../../../shared/documents/index.js';
import { asJson, caseWording, reviewBody } from '../../../shared/issuing.js';
import { groundsOf } from '../officers/grounds.js';
import { hearingOf, rejectedAt } from '../officers/hearing.js';

async function contentOf(context: CaseReader) {
  const notified = await context.anchor('intendedRejectionAt');
  return rejectionNotice.content({
    ...(await caseWording(context)), ...(await reviewBody(context)), grounds: await groundsOf(context, await rejectedAt(context)),
    heard: { notifiedOn: beijingDate(notified ?? context.at), hearing: await hearingOf(context) },
  });
}

/** 不予备案通知书 with reasons and remedies, after the hearing (HA-G6, A-10). */
export const rejection: DraftedDocument = {
  draft: async (context) => {
    const content = await contentOf(context);
    return { title: titleOf(rejectionNotice, content), content: asJson(content) };
  },
  final: async (context) => asJson(await contentOf(context)),
};
