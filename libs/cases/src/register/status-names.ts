import type { Bilingual, FilingPermission, FilingStatus } from '@beian/procedure/declaration';

/** What people call the status of a filing. */
export const statusNames: Readonly<Record<FilingStatus, Bilingual>> = {
  fixed: { zh: '待生效', en: 'Not in effect yet' },
  active: { zh: '有效', en: 'Active' },
  expiring: { zh: '临近到期', en: 'Expiring' },
  grace: { zh: '存续期', en: 'In grace' },
  renewalSuspended: { zh: '暂缓续期', en: 'Renewal suspended' },
  rectifying: { zh: '限期整改', en: 'Rectifying' },
  windingDown: { zh: '收尾中', en: 'Winding down' },
  lapsed: { zh: '到期失效', en: 'Lapsed' },
  terminated: { zh: '已终止', en: 'Terminated' },
  revoked: { zh: '已取消', en: 'Revoked' },
};

export const permissionNames: Readonly<Record<FilingPermission, Bilingual>> = {
  reporting: { zh: '数据上报', en: 'Data reporting' },
  scopeChanges: { zh: '新增与变更', en: 'Additions and changes' },
  batches: { zh: '认定批次申报', en: 'Filing of batches' },
};
