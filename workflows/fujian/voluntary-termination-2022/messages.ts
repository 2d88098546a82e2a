import { message, type MessageDeclaration } from '@beian/procedure';

export const messages = {
  'fujian_voluntary_termination_2022/reported': message('progress', [
    '终止备案已报备', 'Termination reported', '办件 {caseNo} 已由省中心报备人社部，不能再撤回；该备案尚未办结的续期随之撤回。备案公示终止后另行通知。', 'Case {caseNo} was reported to the ministry and can no longer be withdrawn; a renewal of the filing that is under way is withdrawn with it. You are told when the termination is published.',
  ]),
  'fujian_voluntary_termination_2022/terminated': message('statutory', [
    '备案已终止', 'Filing terminated', '备案 {filingNo} 已公示终止；评价资料存档、证书核发、证书数据上传与维护仍由贵单位负责。', 'Filing {filingNo} was published as terminated; filing of records, certificates and data remain your duties.',
  ]),
} as const satisfies Readonly<Record<string, MessageDeclaration>>;
