import type { Bilingual } from '@beian/procedure/declaration';

/** What the public reads of the state of a filing. */
const labels: Readonly<Record<string, Bilingual>> = {
  active: { zh: '有效', en: 'In force' }, expiring: { zh: '临近到期', en: 'Expiring soon' }, grace: { zh: '存续期', en: 'In the period of grace' },
  renewalSuspended: { zh: '暂缓续期', en: 'Renewal suspended' }, rectifying: { zh: '整改中', en: 'Rectifying' }, windingDown: { zh: '收尾中', en: 'Winding down' },
  lapsed: { zh: '已失效', en: 'Lapsed' }, terminated: { zh: '已终止', en: 'Terminated' }, revoked: { zh: '已取消', en: 'Revoked' },
};

export const filingLabel = (status: string): Bilingual => labels[status] ?? { zh: status, en: status };
