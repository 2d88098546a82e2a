export const publicPages = {
  title: '备案公共服务', language: 'English', toDesks: '登录办理', hotline: '政策咨询与投诉：12333',
  nav: { home: '首页', progress: '办件进度', verify: '文书核验', procedures: '办事事项' },
  lead: '查询办件进度、核验文书真伪、了解备案事项，无需登录。',
  progressLead: '凭办件编号和查询码查看办理进度。', verifyLead: '扫描文书上的二维码，或输入核验码，确认文书真伪。', proceduresLead: '备案事项的条件、依据和办理方式。',
  number: '办件编号', code: '查询码', numberHelp: '见提交成功页面或受理通知书', ask: '查询', asking: '正在查询…', required: '此项必填', verifyCode: '核验码', verify: '核验',
  institution: '申请单位', endedAt: '办结日期', voided: '这份文书已作废，不再有效', state: '当前状态', procedure: '办理事项', submittedAt: '提交日期', steps: '办理过程', authority: '受理机关',
  genuine: '文书真实有效', genuineText: '本系统确实签发了这份文书，内容以下列信息为准。', documentTitle: '文书名称', documentNumber: '文号', issuedBy: '签发机关', signedAt: '签发日期', digest: '文件校验值（SHA-256）',
  notFound: '没有查到，请核对输入的内容。', failed: '暂时无法查询，请稍后再试。', noProcedures: '目前没有公布的事项', skip: '跳到正文', notFoundPage: '没有这个页面',
} as const;
