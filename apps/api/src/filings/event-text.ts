import { permissionNames, statusNames, type StoredFilingEvent } from '@beian/cases';
import type { Bilingual, FilingPermission, FilingStatus } from '@beian/procedure/declaration';
import type { CaseDesk } from '../desk/case-desk.js';

/** What an event of a filing's history says to people. */
export function eventText({ kind, detail }: StoredFilingEvent, desk: Pick<CaseDesk, 'titleOf'>): Bilingual {
  const said = (key: string): string => String(detail[key] ?? '');
  const texts: Record<StoredFilingEvent['kind'], () => Bilingual> = {
    adopted: () => ({ zh: '转入名册', en: 'Taken over into the register' }),
    fixed: () => ({ zh: '编定备案号', en: 'Given its number' }),
    amended: () => ({ zh: '拟定变更内容，待签发', en: 'A change was prepared; it is not signed yet' }),
    retracted: () => ({ zh: '撤回拟定的变更内容', en: 'The prepared change was taken back' }),
    effective: () => ({ zh: `第 ${said('version') || '1'} 版登记生效`, en: `Version ${said('version') || '1'} took effect` }),
    status: () => statusText(said('from'), said('to')),
    permission: () => permissionText(said('permission'), detail['open'] === true),
    published: () => ({ zh: '已向社会公布', en: 'Published' }),
    reminded: () => ({ zh: `已提醒：有效期至 ${said('validUntil')}`, en: `Reminded: valid until ${said('validUntil')}` }),
    opened: () => openedText(desk.titleOf(said('procedureId')), said('caseNo')),
  };
  return texts[kind]();
}

function statusText(from: string, to: string): Bilingual {
  const [before, after] = [nameOf(from), nameOf(to)];
  return { zh: `状态：${before.zh} → ${after.zh}`, en: `Status: ${before.en} → ${after.en}` };
}

function permissionText(permission: string, open: boolean): Bilingual {
  const { zh, en } = isPermission(permission) ? permissionNames[permission] : { zh: permission, en: permission };
  return open ? { zh: `${zh}：开放`, en: `${en}: open` } : { zh: `${zh}：关闭`, en: `${en}: closed` };
}

function openedText(title: Bilingual, caseNo: string): Bilingual {
  return { zh: `系统自动开启“${title.zh}”（${caseNo}）`, en: `“${title.en}” opened by itself (${caseNo})` };
}

function nameOf(status: string): Bilingual {
  return isStatus(status) ? statusNames[status] : { zh: status, en: status };
}

function isStatus(text: string): text is FilingStatus {
  return text in statusNames;
}

function isPermission(text: string): text is FilingPermission {
  return text in permissionNames;
}
