import { column, document, heading, paragraph, table } from '@beian/documents/content';
import { dateZh, levelNames, type DocumentTemplate, type FilingReceiptLine } from '../../shared/documents/index.js';

export type FilingLetterData = {
  readonly institution: string;
  readonly matter: string;
  readonly filingNo: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly sites: readonly string[];
  readonly lines: readonly FilingReceiptLine[];
  readonly copiesTo: readonly string[];
  /** What the drafting clerk adds to the standing terms. */
  readonly terms: string | null;
};

/** 《关于同意***开展职业技能等级认定工作的函》 (豫职评〔2024〕4号, 一（十一）). */
export const filingLetter: DocumentTemplate<FilingLetterData> = {
  type: 'DOC-HA-INIT',
  title: { zh: '关于同意开展职业技能等级认定工作的函', en: 'Filing letter' },
  layout: 'letter',
  series: '备函',
  content: (data) => document('letter', {
    title: `关于同意${data.institution}\n开展职业技能等级认定工作的函`,
    addressee: data.institution,
    blocks: [
      paragraph(`你单位${data.matter}申请材料收悉。根据《关于改革完善技能人才评价制度的意见》（人社部发〔2019〕90号）、《河南省职业技能等级评价机构管理办法（试行）》（豫人社规〔2023〕6号）和《河南省职业技能等级评价机构备案工作指南（2024年版）》（豫职评〔2024〕4号）的规定，经材料审查、技术评估，同意你单位备案为职业技能等级评价机构，开展职业技能等级认定工作。现将有关事项函告如下：`),
      heading(1, '一、备案信息'),
      paragraph(`评价机构备案号：${data.filingNo}。备案有效期：${dateZh(data.validFrom)}至${dateZh(data.validUntil)}。考试地点：${data.sites.join('；')}。`),
      heading(1, '二、备案职业（工种）范围'),
      table(
        [column('职业编码', 2.6), column('职业名称', 3.6), column('工种名称', 3.2), column('等级', 3.8), column('评价标准', 3.8, 'left')],
        data.lines.map((line) => [line.code, line.occupation, line.workType ?? '—', levelNames(line.levels), line.standard]),
      ),
      heading(1, '三、工作要求'),
      paragraph('请你单位严格按照国家职业标准（评价规范）和备案范围开展职业技能等级认定，落实各项管理制度，保证评价质量，接受各级人力资源社会保障部门的监督。'),
      paragraph('备案信息发生变化的，应当及时申请变更；增加职业（工种）或者等级的，应当申请增量备案；有效期届满后继续开展评价的，应当申请续期。申报材料如有不真实，经查实后取消备案资质。'),
      ...(data.terms === null ? [] : [paragraph(data.terms)]),
      paragraph('此函。'),
    ],
    copiesTo: data.copiesTo,
  }),
};
