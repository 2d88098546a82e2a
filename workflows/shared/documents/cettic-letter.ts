import { document, paragraph } from '@beian/documents/content';
import type { DocumentTemplate } from './template.js';
import { dateZh, enumerated } from './wording.js';

export type CetticLetterData = {
  /** The national centre, as the regulation calls it. */
  readonly addressee: string;
  /** The site on which it publishes. */
  readonly site: string;
  /** What is reported, e.g. 职业技能等级评价机构备案信息. */
  readonly subject: string;
  readonly institutions: readonly { readonly name: string; readonly filingNo: string; readonly filedOn: string }[];
  readonly legalBases: readonly string[];
  /** End of the publicity held before reporting; null where none is held. */
  readonly publicityEndedOn: string | null;
  readonly attachments: readonly string[];
};

function reported(data: CetticLetterData): string {
  const [only] = data.institutions;
  if (data.institutions.length === 1 && only !== undefined) {
    return `${only.name}（备案号：${only.filingNo}）于${dateZh(only.filedOn)}备案`;
  }
  return `${data.institutions.map(({ name, filingNo }) => `${name}（备案号：${filingNo}）`).join('、')}等${data.institutions.length}家单位已办理备案`;
}

function publicity(data: CetticLetterData): string {
  return data.publicityEndedOn === null ? '' : `备案信息已公示，公示期于${dateZh(data.publicityEndedOn)}届满。`;
}

export const cetticLetter: DocumentTemplate<CetticLetterData> = {
  type: 'DOC-CETTIC',
  title: { zh: '关于报送职业技能等级评价机构备案信息的函', en: 'Letter reporting filed institutions to CETTIC' },
  layout: 'letter',
  series: '报函',
  content: (data) => document('letter', {
    title: `关于报送${data.subject}的函`,
    addressee: data.addressee,
    blocks: [
      paragraph(`根据${enumerated(data.legalBases)}的规定，${reported(data)}。${publicity(data)}现将有关信息报送你中心，请在${data.site}予以公布。`),
      paragraph('专此函报。'),
    ],
    attachments: data.attachments,
  }),
};
