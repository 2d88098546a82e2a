import { choice, flag, Form, signature } from '@beian/procedure/forms';
import type { Signature, ValueOf } from '@beian/procedure/forms';
import { DELIVERY_CONSENTS } from '../../../shared/forms/options.js';
import { checkApplication } from './application-checks.js';
import { Resources } from './resources.js';
import { FORM } from './sources.js';

/** F-JL1 《社会培训评价组织职业技能等级认定机构申请表》. */
@Form<SolicitationApplication>({
  id: 'jilin-solicitation-application-2022',
  title: { zh: '社会培训评价组织职业技能等级认定机构申请表', en: 'Application as social training evaluation organisation' },
  sections: [
    ['institution', '机构基本情况', 'The institution'],
    ['people', '法定代表人和联系人', 'Legal representative and contact'],
    ['scope', '类别、隶属与申报资格', 'Kind, affiliation and eligibility'],
    ['lines', '拟开展认定的职业（工种）', 'Occupations'],
    ['premises', '场地与设施设备', 'Premises and equipment'],
    ['team', '机构与人员', 'Unit and people'],
    ['plan', '制度与质量管控', 'Rules and quality control'],
    ['commitment', '承诺', 'Commitment'],
  ],
  check: checkApplication,
})
export class SolicitationApplication extends Resources {
  @flag('自愿接受人力资源社会保障部门的监督', 'We accept the supervision of the department', { section: 'commitment', source: '一（二）5', rule: 'JL-S11', required: true })
  acceptsSupervision!: boolean;

  @choice('是否同意电子送达', 'Electronic delivery', {
    section: 'commitment', source: '送达方式确认', options: DELIVERY_CONSENTS,
    help: ['同意的，决定文书送入本系统并以送达时间为准；不同意的，以邮寄送达', 'With consent the decision is delivered in this system and counts from then; without it by post'],
  })
  electronicDelivery!: ValueOf<typeof DELIVERY_CONSENTS>;

  @flag('本机构承诺申报材料真实有效，把社会效益放在首位，不以盈利为最终目的；如有虚假，愿承担相应责任。', 'We promise that the material is true and valid, that public benefit comes first and profit is not the final end, and answer for it if it is false.', {
    section: 'commitment', source: '四（二）9', rule: 'JL-S10', required: true,
  })
  commitment!: boolean;

  @signature('法定代表人签字', 'Signature of the legal representative', { section: 'commitment', signer: 'legalRepName', source: FORM, sensitivity: 'P2', help: ['在线确认姓名和日期；打印后签字盖章的扫描件作为材料2上传', 'Confirm name and date; the printed form, signed and sealed, is uploaded as material 2'] })
  commitmentSigned!: Signature;
}
