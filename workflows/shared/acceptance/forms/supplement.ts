import { files, flag, Form, longText, rows, text } from '@beian/procedure/forms';

/** One item of the correction notice with the applicant's answer; its files are uploaded to the material itself. */
export class CorrectionAnswer {
  @text('事项', 'Item', { readOnly: true, max: 200 })
  item!: string;

  @text('存在的问题', 'Problem', { readOnly: true, required: false, max: 300 })
  problem!: string | null;

  @text('补正要求', 'What to do', { readOnly: true, required: false, max: 300 })
  requirement!: string | null;

  @flag('已补正', 'Corrected', { required: true })
  corrected!: boolean;

  @text('补正说明', 'Remark', { required: false, max: 500 })
  remark!: string | null;
}

@Form<Supplement>({ id: 'supplement', title: { zh: '补正材料', en: 'Supply what was missing' } })
export class Supplement {
  @rows('需要补正的事项', 'Items to correct', CorrectionAnswer, { min: 1, max: 120 })
  items!: CorrectionAnswer[];

  @files('补充附件', 'Further files', { required: false })
  attachments!: string[];

  @longText('其他说明', 'Other remarks', { required: false, max: 1000 })
  remark!: string | null;
}
