import { message, type MessageDeclaration, type OwnMessage } from '@beian/procedure/declaration';

/** What this procedure alone tells people. */
export const messages: Readonly<Record<OwnMessage, MessageDeclaration>> = {
  'jilin-solicitation/window-opened': message('reminder', [
    '征集备案今日开始申报', 'Applications open today',
    '社会培训评价组织征集备案自 {opensOn} 起申报，至 {closesOn} 24:00 截止（{rule}）。已有草稿的，请核对后提交；窗口期外不受理。',
    'Applications for the solicitation of social training evaluation organisations are open from {opensOn} until {closesOn}, 24:00 ({rule}). Check your draft and submit it; nothing is taken in outside of these days.',
  ], { sms: true }),
  'jilin-solicitation/platform-opened': message('statutory', ['认定办理权限已开通', 'Platform opened', '办件 {caseNo}：认定办理权限已开通，可以申报认定批次。', 'Case {caseNo}: the permission is open, batches may be filed.'], { sms: true }),
  'jilin-solicitation/permission-closed': message('statutory', ['认定办理权限保持关闭', 'Permission stays closed', '办件 {caseNo}：整改未通过验收，认定办理权限保持关闭。', 'Case {caseNo}: the rectification was not accepted; the permission stays closed.']),
};
