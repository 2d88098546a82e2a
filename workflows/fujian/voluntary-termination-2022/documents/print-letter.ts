import { document, fields, paragraph } from '@beian/documents/content';
import type { PrintableForm } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import type { JsonObject } from '@beian/procedure/kernel';
import { asJson } from '../../../shared/issuing.js';
import { TerminationLetter } from '../forms/termination-letter.js';

/** For signature and seal: the scan is handed in as the letter. */
export async function printLetter(application: JsonObject): Promise<PrintableForm> {
  const { orgName, filingNo, reason, windUp, contactName, contactPhone, signed } = restoreForm(TerminationLetter, application);
  const title = { zh: '关于自愿终止职业技能等级评价工作的函', en: 'Letter of voluntary termination' };
  return {
    title,
    content: asJson(document('sheet', {
      title: title.zh,
      blocks: [
        fields([['评价机构', orgName], ['备案号', filingNo], ['联系人', contactName], ['联系电话', contactPhone]]),
        paragraph(`我单位自愿终止职业技能等级评价工作。理由：${reason}`),
        paragraph(`收尾安排：${windUp}。我单位将继续做好评价资料存档、证书核发、证书数据上传与维护。`),
        paragraph(`法定代表人：${signed.name}　　${signed.date}　　（单位公章）`),
      ],
    })),
  };
}
