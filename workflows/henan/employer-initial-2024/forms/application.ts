import { choice, flag, Form, multiChoice, signature } from '@beian/procedure/forms';
import type { Signature, ValueOf } from '@beian/procedure/forms';
import { checkApplication } from './application-checks.js';
import { DELIVERY_CONSENTS } from '../../../shared/forms/options.js';
import { MATERIAL_CHECKLIST } from './application-options.js';
import { ApplicationResources } from './application-resources.js';

/** F-HA1 《河南省职业技能等级评价机构备案申请表》 with annexes 2, 3, 5 and 6. */
@Form<FilingApplication>({
  id: 'henan-filing-application-2024',
  title: { zh: '河南省职业技能等级评价机构备案申请表', en: 'Application for filing as evaluation institution' },
  sections: [
    ['basics', '基础信息', 'The institution'],
    ['people', '人员与规模', 'People and size'],
    ['scope', '机构类型与隶属关系', 'Kind and affiliation'],
    ['lines', '申请职业（工种）', 'Occupations'],
    ['sites', '场地与设施设备（附件5）', 'Sites and equipment (annex 5)'],
    ['team', '队伍建设情况（附件6）', 'People (annex 6)'],
    ['plan', '实施方案与管理制度（附件2、附件3）', 'Plan and rules (annexes 2 and 3)'],
    ['commitment', '材料清单与承诺', 'Materials and commitment'],
  ],
  check: checkApplication,
})
export class FilingApplication extends ApplicationResources {
  @multiChoice('提交材料清单', 'Materials submitted', { section: 'commitment', source: '附件1 提交材料清单', options: MATERIAL_CHECKLIST })
  materialChecklist!: ValueOf<typeof MATERIAL_CHECKLIST>[];

  @choice('是否同意电子送达', 'Electronic delivery', {
    section: 'commitment', source: '送达方式确认', options: DELIVERY_CONSENTS,
    help: ['同意的，决定文书送入本系统并以送达时间为准；不同意的，只以电话告知和邮寄送达', 'With consent the decision is delivered in this system and counts from then; without it by phone and post only'],
  })
  electronicDelivery!: ValueOf<typeof DELIVERY_CONSENTS>;

  @flag('本人承诺申报材料真实有效，如有虚假，愿承担相应责任。', 'I promise that the material submitted is true and valid, and answer for it if it is false.', {
    section: 'commitment', source: '附件1 申请单位承诺', rule: 'HA-G3', required: true,
  })
  commitment!: boolean;

  @signature('法定代表人签字', 'Signature of the legal representative', {
    section: 'commitment', signer: 'legalRepName', source: '附件1 申请单位承诺', rule: 'HA-G3', sensitivity: 'P2',
    help: ['在线确认姓名和日期；打印后签字盖章的扫描件作为材料2上传', 'Confirm name and date; the printed form, signed and sealed, is uploaded as material 2'],
  })
  commitmentSigned!: Signature;
}
