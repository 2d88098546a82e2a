import { formatCivilDateZh } from '@beian/calendar';
import type { CaseReader, DraftedDocument } from '@beian/procedure';
import { rejectionNotice } from '../../../shared/documents/index.js';
import { asJson, caseWording, draftOf, reviewBody } from '../../../shared/issuing.js';
import { rejectionGrounds } from '../officers/grounds.js';
import { windowOn } from '../rules/window.js';

async function dataOf(context: CaseReader) {
  const { next } = windowOn(context.today, String(context.parameters['solicitationWindows']));
  return {
    ...(await caseWording(context)), ...(await reviewBody(context)), grounds: await rejectionGrounds(context), heard: null,
    again: `有关条件具备后，你单位可以在申报时间内重新申报，下一次申报时间为${formatCivilDateZh(next.from)}至${formatCivilDateZh(next.until)}。`,
  };
}

/** 不予备案通知书 with reasons and remedies; the text knows no hearing. */
export const rejection: DraftedDocument = {
  draft: async (context) => draftOf(rejectionNotice, await dataOf(context)),
  final: async (context) => asJson(rejectionNotice.content(await dataOf(context))),
};
