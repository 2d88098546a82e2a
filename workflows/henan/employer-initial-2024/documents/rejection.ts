import { beijingDate } from '@beian/calendar';
import type { CaseReader, DraftedDocument } from '@beian/procedure';
import { rejectionNotice } from '../../../shared/documents/index.js';
import { asJson, caseWording, draftOf, reviewBody } from '../../../shared/issuing.js';
import { groundsOf } from '../officers/grounds.js';
import { hearingOf, rejectedAt } from '../officers/hearing.js';

async function dataOf(context: CaseReader) {
  const notified = await context.anchor('intendedRejectionAt');
  return {
    ...(await caseWording(context)), ...(await reviewBody(context)), grounds: await groundsOf(context, await rejectedAt(context)),
    heard: { notifiedOn: beijingDate(notified ?? context.at), hearing: await hearingOf(context) },
  };
}

/** 不予备案通知书 with reasons and remedies, after the hearing (HA-G6, A-10). */
export const rejection: DraftedDocument = {
  draft: async (context) => draftOf(rejectionNotice, await dataOf(context)),
  final: async (context) => asJson(rejectionNotice.content(await dataOf(context))),
};
