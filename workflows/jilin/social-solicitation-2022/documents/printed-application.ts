import { document, note, subTitle, type Block } from '@beian/documents/content';
import type { CaseReader, PrintableForm } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import type { JsonObject } from '@beian/procedure/kernel';
import { dateZh } from '../../../shared/documents/index.js';
import { asJson } from '../../../shared/issuing.js';
import { SolicitationApplication } from '../forms/application.js';
import { CATEGORIES } from '../forms/options.js';
import { opinions, signedBox } from './application-boxes.js';
import { institution, lines, people, premises } from './application-pages.js';

const TITLE = { zh: '社会培训评价组织职业技能等级认定机构申请表', en: 'Application as social training evaluation organisation (annex 1)' };

function cover(form: SolicitationApplication): Block {
  return {
    kind: 'cover', title: ['社会培训评价组织', '职业技能等级认定机构', '申 请 表'],
    fields: [
      { label: '机构名称（印章）：', value: form.orgName },
      { label: '申报机构类别：', value: (CATEGORIES.find(([value]) => value === form.category)?.[1] ?? '').replace(/（.*$/u, '') },
      { label: '填报时间：', value: form.filledOn === null ? '　　　年　　月　　日' : dateZh(form.filledOn) },
    ],
  };
}

/** F-JL1: for pen and seal before submission, with all opinions in their boxes afterwards. */
export async function printApplication(application: JsonObject, context: CaseReader | null): Promise<PrintableForm> {
  const form = restoreForm(SolicitationApplication, application);
  const { commitmentSigned } = form;
  const commitment = context === null ? null : { text: '', signer: commitmentSigned.name, organ: form.orgName, date: commitmentSigned.date };
  const content = document('sheet', {
    title: TITLE.zh, sealed: false,
    blocks: [
      cover(form), subTitle(TITLE.zh), institution(form), lines(form),
      signedBox('申报机构\n承诺', '法定代表人签字', commitment, '本机构承诺申报材料真实有效，自愿接受人力资源社会保障部门的监督，把社会效益放在首位，不以盈利为最终目的；如有虚假，愿承担相应责任。'),
      ...(await opinions(context)),
      note('说明：本表一式2份，受理的职业技能鉴定中心和申报机构各留1份；职业（工种）可另附页。'),
      ...premises(form), ...people(form),
    ],
  });
  return { title: TITLE, content: asJson(content) };
}
