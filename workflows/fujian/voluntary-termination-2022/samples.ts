import { sample } from '../../shared/sample.js';

export const samples = {
  'FJ-T-M1': sample({
    zh: '×××关于自愿终止职业技能等级评价工作的函', en: 'Letter of voluntary termination', addressee: '×××职业技能鉴定指导中心',
    text: [
      '我单位于×××备案为职业技能等级评价机构，备案号×××，备案有效期至×××。因×××，现自愿终止职业技能等级评价工作。',
      '已组织的评价工作×××，证书已发放×××份，数据已上传，档案由×××保管。', '联系人：×××　联系电话：×××',
    ],
  }),
};
