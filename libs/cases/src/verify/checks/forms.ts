import type { ExaminedCase } from '../examined-case.js';
import { finding, type Finding } from '../finding.js';

/** Every form belongs to the stimulus of its position, and the log names the person who submitted it. */
export function formsHaveEntries({ facts: { submissions, stimuli, log } }: ExaminedCase): readonly Finding[] {
  const stimulusOf = new Map(stimuli.map((stimulus) => [stimulus.pos, stimulus]));
  const entryOf = new Map(log.filter(({ submissionId }) => submissionId !== null).map((entry) => [entry.submissionId, entry]));
  return submissions.flatMap(({ id, pos, element, actor, actorOrg, receivedAt, result }) => {
    const stimulus = stimulusOf.get(pos);
    if (stimulus?.submissionId !== id || stimulus.receivedAt !== receivedAt || stimulus.result !== result) {
      return [finding('forms', 'FORM_WITHOUT_STIMULUS', { pos, element }, `第 ${pos} 个来件的表单（${element}）与来件不符`, `The form of position ${pos} (${element}) does not belong to its stimulus`)];
    }
    const entry = entryOf.get(id);
    if (entry === undefined) return stimulus.state === 'stored' || stimulus.state === 'void' || stimulus.kind === 'message' ? [] : [finding('forms', 'FORM_WITHOUT_ENTRY', { pos, element }, `第 ${pos} 个来件的表单（${element}）没有办理记录`, `The form of position ${pos} (${element}) has no entry in the log`)];
    if (entry.actor === actor && entry.org === actorOrg && entry.pos === pos) return [];
    return [finding('forms', 'PERSON_DIFFERS', entry, `第 ${entry.seq} 条记录的办理人与表单的提交人不一致`, `Entry ${entry.seq} names another person than its form`)];
  });
}

/** A stimulus that somebody submitted still has its form. */
export function stimuliHaveForms({ facts: { stimuli, submissions } }: ExaminedCase): readonly Finding[] {
  const present = new Set(submissions.map(({ id }) => id));
  return stimuli.filter(({ submissionId }) => submissionId !== null && !present.has(submissionId))
    .map(({ pos, element }) => finding('forms', 'FORM_MISSING', { pos, element }, `第 ${pos} 个来件（${element}）的表单已不存在`, `The form of position ${pos} (${element}) is gone`));
}
