/* What forms of several provinces offer to choose from. */

export const LEVELS = [
  ['5', '五级/初级工', 'Level 5, junior worker'],
  ['4', '四级/中级工', 'Level 4, intermediate worker'],
  ['3', '三级/高级工', 'Level 3, senior worker'],
  ['2', '二级/技师', 'Level 2, technician'],
  ['1', '一级/高级技师', 'Level 1, senior technician'],
] as const;

export const STANDARD_KINDS = [
  ['national', '国家职业标准', 'National occupational standard'],
  ['industryNorm', '行业评价规范', 'Evaluation norm of an industry'],
  ['enterpriseNorm', '企业评价规范', 'Evaluation norm of an enterprise'],
] as const;

export const EDUCATION = [
  ['doctor', '博士研究生', 'Doctorate'],
  ['master', '硕士研究生', "Master's degree"],
  ['bachelor', '本科', "Bachelor's degree"],
  ['college', '大专', 'College diploma'],
  ['secondary', '中专/中技/高中', 'Secondary school'],
  ['primary', '初中及以下', 'Junior secondary school or below'],
] as const;

export const CURRENCIES = [
  ['CNY', '人民币', 'Renminbi'], ['HKD', '港元', 'Hong Kong dollar'], ['USD', '美元', 'US dollar'], ['EUR', '欧元', 'Euro'], ['JPY', '日元', 'Japanese yen'],
] as const;

/** Whether documents may be delivered in the system. */
export const DELIVERY_CONSENTS = [
  ['agreed', '同意电子送达', 'I agree to electronic delivery'],
  ['declined', '不同意', 'I do not agree'],
] as const;
