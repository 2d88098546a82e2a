import { choice, flag, Form, text } from '@beian/procedure/forms';

@Form({ id: 'toy-request', title: { zh: '借书证申请', en: 'Request for a library card' } })
export class CardRequest {
  @text('姓名', 'Name', { max: 50 }) name!: string;
  @flag('未成年', 'Minor') minor!: boolean;
  @text('证件号码', 'Number of the identity document', { max: 30, required: false, sensitivity: 'P3' }) document!: string | null;
}

@Form({ id: 'toy-identity', title: { zh: '核验身份', en: 'Check the identity' } })
export class IdentityCheck {
  @choice('结论', 'Result', { options: [['CONFIRMED', '属实', 'Confirmed'], ['DOUBTFUL', '存疑', 'Doubtful']] }) outcome!: string;
  @text('核对的证件号码', 'Number as seen', { max: 30, required: false, sensitivity: 'P3' }) seen!: string | null;
}

@Form({ id: 'toy-vote', title: { zh: '评议', en: 'Vote' } })
export class Vote {
  @choice('意见', 'Vote', { options: [['YES', '同意', 'Yes'], ['NO', '不同意', 'No']] }) outcome!: string;
}

@Form({ id: 'toy-check', title: { zh: '查验', en: 'Check' } })
export class CardCheck {
  @choice('结果', 'Result', { options: [['PASS', '合格', 'Pass'], ['REPEAT', '重查', 'Repeat'], ['FAIL', '不合格', 'Fail']] }) outcome!: string;
}

@Form({ id: 'toy-renewal-decision', title: { zh: '决定是否续证', en: 'Decide on the renewal' } })
export class RenewalDecision {
  @choice('决定', 'Decision', { options: [['RENEW', '续证', 'Renew'], ['REFUSE', '不续证', 'Refuse']] }) outcome!: string;
}

@Form({ id: 'toy-note', title: { zh: '登记', en: 'Note' } })
export class Note {
  @text('说明', 'Note', { max: 200 }) note!: string;
}
