import { publicNotices } from './public-notices.js';
import { publicRegister } from './public-register.js';

export const publicPages = {
  title: '备案公共服务', language: 'English', largeText: '大字', darkColours: '深色', toDesks: '登录办理', hotline: '政策咨询与投诉：12333', navigation: '栏目',
  nav: { home: '首页', notices: '公示公告', register: '机构查询', progress: '办件进度', verify: '文书核验', procedures: '办事事项' },
  lead: '查询备案机构和公示，跟踪办件进度，核验文书真伪，无需登录。',
  progressLead: '凭办件编号和查询码查看办理进度。', verifyLead: '扫描文书上的二维码，或输入核验码，确认文书真伪。', proceduresLead: '备案事项的条件、材料、依据和办理过程。',
  number: '办件编号', code: '查询码', numberHelp: '见提交成功页面或受理通知书', ask: '查询', asking: '正在查询…', required: '此项必填', verifyCode: '核验码', verify: '核验',
  institution: '申请单位', endedAt: '办结日期', voided: '这份文书已作废，不再有效', state: '当前状态', procedure: '办理事项', submittedAt: '提交日期', applyUntil: '申请期限', authority: '受理机关',
  genuine: '文书真实有效', genuineText: '本系统确实签发了这份文书，内容以下列信息为准。', documentTitle: '文书名称', documentNumber: '文号', issuedBy: '签发机关', signedAt: '签发日期', digest: '文件校验值（SHA-256）',
  notFound: '没有查到，请核对输入的内容。', failed: '暂时无法查询，请稍后再试。', tooLong: '输入的内容太长，请缩短后再查。', noProcedures: '目前没有公布的事项', skip: '跳到正文', notFoundPage: '没有这个页面',
  print: '打印', all: '全部', nextPage: '下一页', firstPage: '回到第一页', back: '返回',
  steps: {
    title: '办理过程', went: '状态变化', done: '已完成', current: '正在办理', ahead: '尚未开始', ifApplies: '视情况', since: '{{date}} 开始', between: '{{from}} 至 {{until}}',
    usual: '通常 {{median}} 个工作日（九成在 {{p90}} 个工作日内，{{times}} 次办理的统计）', sameDay: '通常当日完成（九成在 {{p90}} 个工作日内，{{times}} 次办理的统计）', whole: '从提交申请到办结：通常 {{median}} 天，九成在 {{p90}} 天内（自然日，据最近办成的 {{times}} 件统计）', unknown: '办结案例不足，暂无参考用时',
    term: { workdays: '时限 {{days}} 个工作日', calendarDays: '时限 {{days}} 天' }, inside: '包含的环节', who: '由谁办理',
    lead: '从提交申请到办结的通常过程。标有“视情况”的环节不是每件都有。用时来自已办结的案件。',
  },
  details: { conditions: '条件', materials: '材料', bases: '依据', parameters: '期限和数量', paperCopies: '纸质 {{copies}} 份', sample: '范本（Word）', apply: '登录后申请' },
  units: { workdays: '个工作日', calendarDays: '天', years: '年', rounds: '轮', batches: '个批次', persons: '人', flag: '', text: '' },
  yes: '是', no: '否',
  register: publicRegister,
  notices: publicNotices,
} as const;
