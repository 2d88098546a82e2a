import { chapters, sample } from '../../shared/sample.js';

/** The summary follows the three points of the notice; the words of the statement are an example. */
export const samples = {
  'FJ-R-M2': sample({ zh: '职业技能等级认定工作总结', en: 'Work summary', text: ['备案有效期：×××至×××　认定批次：×××　认定人次：×××　获证人次：×××', ...chapters(['一、开展情况', '二、存在问题', '三、下阶段工作'])] }),
  'FJ-R-M4': sample({
    zh: '因不可抗力未达到批次的书面说明', en: 'Statement on force majeure', addressee: '×××职业技能鉴定指导中心',
    text: ['我单位（备案号：×××）在备案有效期内开展职业技能等级认定×××批次，未达到6批次，原因说明如下：', '一、不可抗力的情形、起止时间及影响：×××', '二、证明材料：×××', '以上情况属实。'],
  }),
};
