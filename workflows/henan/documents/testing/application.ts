import type { ApplicationFormData } from '../application-form-data.js';

/** A synthetic employer; no person or institution here exists. */
export const application: ApplicationFormData = {
  orgName: '新乡市示例机械制造有限公司',
  businessType: 'initial',
  orgTypeText: '用人单位（省内其他用人单位）',
  filledOn: '2026-03-02',
  officeAddress: '新乡市红旗区示例大道100号',
  registrationAuthority: '新乡市市场监督管理局',
  uscc: '91410700MA0TERT165',
  registeredCapital: '5000万元',
  legalForm: ['enterprise'],
  legalRep: { name: '张示例', phone: '13800000001', idNo: '410725199001011231' },
  contact: { name: '李示范', phone: '13800000002' },
  staffTotal: 620,
  insuredTotal: 598,
  skilledTotal: 410,
  yearlyEnrolment: null,
  socialOrgGrade: null,
  filingNo: null,
  orgSubKind: 'provinceEmployer',
  lines: [
    { code: '6-31-01-03', occupation: '电工', workType: null, levels: [5, 4, 3], standard: '国标2018年版' },
    { code: '6-18-01-01', occupation: '车工', workType: null, levels: [5, 4, 3], standard: '国标2018年版' },
  ],
  materialChecklist: [1, 2, 3, 4, 5, 8],
  commitment: null,
  opinionIndustry: null,
  opinionSupervising: null,
  opinionFiling: null,
  equipment: [
    { occupation: '电工', name: '电工实训考核装置', model: 'SL-DG-01', quantity: '12台', ownership: '自有' },
    { occupation: '电工', name: '数字万用表', model: 'SL-WY-3', quantity: '30只', ownership: '自有' },
    { occupation: '车工', name: '普通车床', model: 'CA6140', quantity: '10台', ownership: '自有' },
  ],
  staff: [{ name: '王样本', idNo: '11010519491231002X', title: '人力资源部经理', education: '本科', field: '评价工作组织管理' }],
  assessors: [{ name: '赵样例', idNo: '350102198506150044', title: '高级技师', education: '大专', field: '电工' }],
  experts: [{ name: '钱样表', idNo: '220581199202290315', title: '高级工程师', education: '硕士', field: '电工、车工' }],
  supervisors: [{ name: '孙样章', idNo: '130102198811112211', title: '工程师', education: '本科', field: '机械制造' }],
};

export const decidedApplication: ApplicationFormData = {
  ...application,
  filingNo: 'Y410700000001',
  commitment: { signer: '张示例', organ: '新乡市示例机械制造有限公司', date: '2026-03-02' },
  opinionIndustry: { text: '同意推荐。', signer: '周样品', organ: '新乡市工业和信息化局', date: '2026-03-12' },
  opinionSupervising: { text: '该单位在我区依法经营，未发现评价领域不良记录，同意。', signer: '吴样张', organ: '新乡市红旗区人力资源和社会保障局', date: '2026-03-13' },
  opinionFiling: { text: '经审查和技术评估，符合备案条件，同意备案。', signer: '郑样稿', organ: '新乡市人力资源和社会保障局', date: '2026-04-03' },
};
