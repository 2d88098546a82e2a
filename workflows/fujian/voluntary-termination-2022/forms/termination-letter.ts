import type { CivilDate } from '@beian/calendar';
import { date, flag, Form, longText, phone, signature, text, type Signature } from '@beian/procedure/forms';

/** The letter of the institution to the centre that filed it. */
@Form({
  id: 'fujian-termination-letter-2022', title: { zh: '自愿终止评价工作的函告', en: 'Letter of voluntary termination' },
  sections: [['filing', '备案', 'The filing'], ['termination', '终止', 'The termination'], ['contact', '联系人与签章', 'Contact and signature']],
})
export class TerminationLetter {
  @text('评价机构名称', 'Institution', { section: 'filing', max: 100, source: '备案信息' })
  orgName!: string;

  @text('备案号', 'Filing number', { section: 'filing', readOnly: true, max: 30, source: '备案信息' })
  filingNo!: string;

  @longText('终止理由', 'Why it is terminated', { section: 'termination', max: 1000, rule: 'FJ-R17' })
  reason!: string;

  @date('最后一次评价的日期', 'Day of the last evaluation', { section: 'termination', required: false })
  lastEvaluationOn!: CivilDate | null;

  @longText('收尾安排', 'How the winding-up is arranged', {
    section: 'termination', max: 1000, rule: 'FJ-R18',
    help: ['评价资料存档、证书核发、证书数据上传与维护的安排', 'Filing of records, certificates still to issue, data still to upload and to maintain'],
  })
  windUp!: string;

  @flag('终止后继续做好评价资料存档、证书核发、证书数据上传与维护', 'We go on filing records, issuing certificates, uploading and maintaining data after the termination', {
    section: 'termination', required: true, rule: 'FJ-R18',
  })
  dutiesAccepted!: boolean;

  @text('联系人', 'Contact', { section: 'contact', max: 50, sensitivity: 'P2' })
  contactName!: string;

  @phone('联系电话', 'Phone of the contact', { section: 'contact', sensitivity: 'P2' })
  contactPhone!: string;

  @signature('法定代表人签字', 'Signature of the legal representative', { section: 'contact', sensitivity: 'P2' })
  signed!: Signature;
}
