import { beijingDate } from '@beian/calendar';
import { column, document, heading, paragraph, table } from '@beian/documents/content';
import type { CaseReader, DraftedDocument } from '@beian/procedure';
import { dateZh, levelNames, type DocumentTemplate, type FilingReceiptLine } from '../../../shared/documents/index.js';
import { draftTerms } from '../../../shared/issue-document/drafting.js';
import { asJson, draftOf } from '../../../shared/issuing.js';
import { validityAfter } from './renewed-terms.js';

export type RenewalLetterData = {
  readonly institution: string;
  readonly submittedOn: string;
  readonly filingNo: string;
  readonly presentUntil: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly lines: readonly FilingReceiptLine[];
  /** The centre that evaluated, where it is not the one that issues. */
  readonly copiesTo: readonly string[];
  /** What the drafting clerk adds to the standing terms. */
  readonly terms: string | null;
};

/** 新的备案函, issued by the provincial centre alone (FJ-R13). */
export const renewalLetter: DocumentTemplate<RenewalLetterData> = {
  type: 'DOC-FJ-REN',
  title: { zh: '关于同意职业技能等级评价机构备案续期的函', en: 'Filing letter of a renewal' },
  layout: 'letter',
  series: '备函',
  content: (data) => document('letter', {
    title: `关于同意${data.institution}\n职业技能等级评价机构备案续期的函`,
    addressee: data.institution,
    blocks: [
      paragraph(`你单位于${dateZh(data.submittedOn)}提交的备案续期申请收悉。根据《关于做好职业技能等级评价机构备案续期工作的通知》（闽劳鉴〔2022〕26号），经续期评估合格，同意你单位职业技能等级评价机构备案续期。现将有关事项函告如下：`),
      heading(1, '一、备案信息'),
      paragraph(`机构备案号：${data.filingNo}。原备案有效期至${dateZh(data.presentUntil)}；续期后的备案有效期为${dateZh(data.validFrom)}至${dateZh(data.validUntil)}。`),
      heading(1, '二、备案职业（工种）范围'),
      table(
        [column('职业编码', 2.6), column('职业名称', 3.6), column('工种名称', 3.2), column('等级', 3.8), column('评价标准', 3.8, 'left')],
        data.lines.map((line) => [line.code, line.occupation, line.workType ?? '—', levelNames(line.levels), line.standard]),
      ),
      heading(1, '三、工作要求'),
      paragraph('请你单位严格按照国家职业标准（评价规范）和备案范围规范开展职业技能等级认定工作，及时上传并维护证书数据，接受各级职业技能鉴定指导中心的质量督导。有效期届满后继续开展认定工作的，应在有效期前九十日内申请续期。'),
      ...(data.terms === null ? [] : [paragraph(data.terms)]),
      paragraph('此函。'),
    ],
    copiesTo: data.copiesTo,
  }),
};

async function dataOf(context: CaseReader): Promise<RenewalLetterData> {
  const [applicant, authority, province, terms, extra] = await Promise.all([
    context.applicant(), context.authority(), context.provincialAuthority(), validityAfter(context), context.fact(draftTerms),
  ]);
  return {
    institution: applicant.name, submittedOn: beijingDate(context.submittedAt), filingNo: terms.filingNo, presentUntil: terms.present.validUntil, ...terms.renewed,
    lines: terms.lines, copiesTo: authority.id === province.id ? [] : [authority.name], terms: typeof extra === 'string' ? extra : null,
  };
}

/** What it says of the new validity was prepared with the decision and becomes effective when the renewal is registered. */
export const letter: DraftedDocument = {
  draft: async (context) => draftOf(renewalLetter, await dataOf(context)),
  final: async (context) => {
    const data = await dataOf(context);
    await context.setFact('filingNo', data.filingNo);
    return asJson(renewalLetter.content(data));
  },
};
