import { sharedMessages } from '@beian/procedure/declaration';
import { outgoingText } from './outgoing-text.js';

const link = 'https://beian.example.cn/cases/1';
const said = (language: string, hasAccount = true) => outgoingText(sharedMessages['correction-requested'], { parameters: { caseNo: 'HA-2026-000001', dueOn: '2026-12-01' }, language, link, hasAccount });

describe('what goes out of the page', () => {
  it('says in the language of its reader what happened, by when, and where to read on', () => {
    expect(said('zh-CN')).toEqual({
      subject: '【技能评价机构备案系统】需要补正材料 HA-2026-000001',
      mail: `办件 HA-2026-000001 需要补正，请在 2026-12-01 前提交。\n\n查看详情：${link}\n\n本邮件由系统自动发出，请勿回复。\n依法须通知的事项，不能关闭邮件通知。\n`,
      sms: '【技能评价机构备案系统】需要补正材料 办件 HA-2026-000001 需要补正，请在 2026-12-01 前提交。',
    });
    expect(said('en').subject).toBe('[Filing] Correction needed HA-2026-000001');
  });

  it('speaks of settings only to somebody who has an account', () => {
    expect(said('zh-CN', false).mail).not.toContain('关闭');
    expect(outgoingText(sharedMessages['filing-published'], { parameters: {}, language: 'en', link, hasAccount: true }).mail).toContain('account page');
  });

  it('holds no parameter but numbers of cases, days, rules and roles, unless it stays on the page', () => {
    const named = Object.entries(sharedMessages).filter(([, { kind }]) => kind !== 'security')
      .flatMap(([template, { title, body }]) => [title.zh, title.en, body.zh, body.en].flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => `${template} ${name}`)));
    expect(named.filter((name) => !/ (caseNo|filingNo|receiptNo|rule|role|\w+On)$/.test(name))).toEqual([]);
  });

  it('says the name of a role in the language of the text', () => {
    const given = (language: string) => outgoingText(sharedMessages['role-given'], { parameters: { role: { zh: '初审人员', en: 'Initial reviewer' } }, language, link, hasAccount: true }).mail;
    expect([given('zh-CN').includes('“初审人员”'), given('en').includes('“Initial reviewer”')]).toEqual([true, true]);
  });

  it('names the same parameters in both languages', () => {
    const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    for (const { title, body } of Object.values(sharedMessages)) expect([names(title.zh), names(body.zh)]).toEqual([names(title.en), names(body.en)]);
  });
});
