export const roles = {
  applicantOperator: '机构经办人', applicantAdmin: '机构管理员', legalRepresentative: '法定代表人', applicantAgent: '受托代理人', entrustingEnterprise: '委托企业',
  receptionClerk: '受理人员', initialReviewer: '初审人员', cityCentreReviewer: '市中心审核人员', provincialReReviewer: '省级复核人员', supervisingReviewer: '监管地审核人员',
  educationReviewer: '教育部门初审人员', educationExpert: '教育部门专家', educationLeader: '教育部门审核领导', industryReviewer: '行业主管部门', evaluationOrganizer: '评估组织人员',
  expert: '评估专家', expertLeader: '评估组长', questionBankReviewer: '试题审核人员', decisionMaker: '签批领导', provincialDecisionMaker: '省级签批领导',
  documentClerk: '文书', officeReviewer: '核稿', publicist: '公示发布人员', objectionHandler: '异议核查人员', supervisor: '质量督导', reportClerk: '汇总上报人员',
  provincialReportClerk: '省级汇总上报人员', archivist: '档案管理员', publicVisitor: '公众', systemAdmin: '系统管理员', securityAdmin: '安全管理员', auditAdmin: '审计管理员', system: '系统',
} as const;
