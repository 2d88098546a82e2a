import { formatCivilDateZh } from '@beian/calendar';
import type { CaseReader, DraftedDocument } from '@beian/procedure';
import { rejectionNotice, titleOf } from '../../../shared/documents/index.js';
import { asJson, caseWording, reviewBody } from '../../../shared/issuing.js';
import { rejectionGrounds } from '../officers/grounds.js';
import { windowOn } from '../rules/window.js';

async function contentOf(context: CaseReader) {
  const { next } = windowOn(context.today, String(context.parameters['solicitationWindows']));
  return rejectionNotice.content({
    ...(await caseWording(context)), ...(await reviewBody(context)), grounds: await rejectionGrounds(context), heard: null,
    again: `有关条件具备后，你单位可以在申报时间内重新申报，下一次申报时间为${formatCivilDateZh(next.from)}至${formatCivilDateZh(next.until)}。`,
  });
}

/** 不予备案通知书 with reasons and remedies; the text knows no hearing. */
export const rejection: DraftedDocument = {
  draft: async (context) => {
    const content = await contentOf(context);
    return { title: titleOf(rejectionNotice, content), content: asJson(content) };
  },
  final: async (context) => asJson(await contentOf(context)),
};
