export const conformance = {
  verdict: '与流程图核对', conforms: '与流程图一致', deviates: '与流程图或登记不一致', notVerified: '尚未核对', entries: '{{count}} 条记录', verifiedAt: '核对于 {{time}}', again: '重新核对', verified: '已重新核对', findings: '不一致之处', entry: '第 {{seq}} 条记录', position: '第 {{pos}} 个来件',
  deviatesText: '本件与流程图或登记不一致，督导人员在“一致性核对”中可以看到。',
  title: '一致性核对', lead: '每一办件的办理记录都与其流程图、表单、文书、编号和登记相互核对。', conforming: '一致', deviating: '不一致', waiting: '待核对', none: '没有不一致的办件', noneHelp: '已核对的办件全部与流程图一致。', nothingVerified: '还没有核对过办件', nothingVerifiedHelp: '有办件后系统会逐件核对，结果显示在这里。', case: '办件', institution: '申请单位', first: '首处不一致', at: '核对时间', more: '共 {{count}} 处',
  dossier: '导出案卷', dossierTitle: '导出案卷', dossierText: '案卷含流程图、办理记录及校验值、来件、表单（脱敏）、文书和核验结论，并附离线核验程序。导出理由记入审计日志。', dossierDone: '案卷已导出',
} as const;
