import { choice, files, flag, Form, longText, rows, text, type ValueOf } from '@beian/procedure/forms';
import type { Violation } from '@beian/procedure';

export class ArchiveItem {
  @text('卷内文件', 'Part of the file', { readOnly: true, max: 100 })
  item!: string;

  @flag('齐全', 'Complete')
  complete!: boolean;
}

export const OUTCOMES = [['COMPLETE', '卷宗齐全，同意封存', 'Complete: seal'], ['INCOMPLETE', '卷宗不齐全，退回补齐', 'Incomplete: return']] as const;

@Form<ArchiveReview>({ id: 'archive-review', title: { zh: '归档审核', en: 'Review the file' }, check: completeWhenSealed })
export class ArchiveReview {
  @rows('卷内文件', 'Parts of the file', ArchiveItem, { min: 1, max: 40, rule: 'A-40' })
  items!: ArchiveItem[];

  @choice('审核结论', 'Conclusion', { options: OUTCOMES })
  outcome!: ValueOf<typeof OUTCOMES>;

  @longText('缺少的内容', 'What is missing', { requiredWhen: { field: 'outcome', in: ['INCOMPLETE'] }, max: 500 })
  missing!: string | null;
}

@Form({ id: 'archive-completion', title: { zh: '补齐卷宗', en: 'Complete the file' } })
export class ArchiveCompletion {
  @files('补充的文件', 'Files added', { min: 1, max: 20 })
  attachments!: string[];

  @longText('补齐说明', 'Remark', { max: 500 })
  remark!: string;
}

function completeWhenSealed({ outcome, items }: ArchiveReview): readonly Violation[] {
  const open = items.filter(({ complete }) => !complete);
  if (outcome !== 'COMPLETE' || open.length === 0) return [];
  return [{
    path: 'items', code: 'FILE_INCOMPLETE', rule: 'A-40',
    message: { zh: `${open.map(({ item }) => item).join('、')}尚未确认齐全，不能封存`, en: 'Parts of the file are not confirmed as complete; it cannot be sealed' },
  }];
}
