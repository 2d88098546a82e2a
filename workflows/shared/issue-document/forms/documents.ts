import { choice, flag, Form, longText, rows, text, type ValueOf } from '@beian/procedure/forms';

/** One of the documents that travel together from draft to signature. */
class DocumentRow {
  @text('文种', 'Type', { readOnly: true, max: 20 })
  type!: string;

  @text('标题', 'Title', { readOnly: true, max: 200 })
  title!: string;
}

@Form({ id: 'draft-document', title: { zh: '拟稿', en: 'Draft' } })
export class Draft {
  @rows('拟制文书', 'Documents', DocumentRow, { min: 1, max: 10 })
  documents!: DocumentRow[];

  @longText('补充事项（写入正文）', 'Additional terms, printed in the text', { required: false, max: 1000 })
  terms!: string | null;

  @longText('拟稿说明', 'Note to the reviewer', { required: false, max: 500 })
  note!: string | null;
}

class CheckedDocument extends DocumentRow {
  @flag('内容、格式无误', 'Content and format are right', { required: true })
  correct!: boolean;
}

@Form({ id: 'check-document', title: { zh: '核稿', en: 'Check the draft' } })
export class Check {
  @rows('核对文书', 'Documents', CheckedDocument, { min: 1, max: 10 })
  documents!: CheckedDocument[];

  @longText('核稿意见', 'Opinion', { required: false, max: 500 })
  opinion!: string | null;
}

export const SIGNING = [['SIGNED', '同意签发', 'Sign'], ['RETURNED', '退回修改', 'Return for revision']] as const;

@Form({ id: 'sign-document', title: { zh: '签发', en: 'Sign' } })
export class Signing {
  @rows('待签文书', 'Documents', DocumentRow, { min: 1, max: 10 })
  documents!: DocumentRow[];

  @choice('签发意见', 'Decision', { options: SIGNING })
  outcome!: ValueOf<typeof SIGNING>;

  @longText('意见', 'Opinion', { requiredWhen: { field: 'outcome', in: ['RETURNED'] }, max: 500 })
  opinion!: string | null;
}
