import { message, type MessageDeclaration, type OwnMessage } from '@beian/procedure/declaration';

/** What this procedure alone tells people. */
export const messages: Readonly<Record<OwnMessage, MessageDeclaration>> = {
  'jilin-solicitation/platform-opened': message('statutory', ['认定办理权限已开通', 'Platform opened', '办件 {caseNo}：认定办理权限已开通，可以申报认定批次。', 'Case {caseNo}: the permission is open, batches may be filed.'], { sms: true }),
  'jilin-solicitation/permission-closed': message('statutory', ['认定办理权限保持关闭', 'Permission stays closed', '办件 {caseNo}：整改未通过验收，认定办理权限保持关闭。', 'Case {caseNo}: the rectification was not accepted; the permission stays closed.']),
};
