import { document, paragraph } from '@beian/documents/content';
import { dateZh, type DocumentTemplate } from '../../../shared/documents/index.js';

export type TerminationReportData = {
  readonly institution: string;
  readonly filingNo: string;
  readonly validUntil: string;
  readonly legalBases: readonly string[];
  /** Day of the institution's letter. */
  readonly letterOn: string;
  readonly reason: string;
  readonly openPoints: readonly string[];
  readonly remark: string | null;
};

function windUp({ openPoints, remark }: TerminationReportData): string {
  if (openPoints.length === 0) return '经核查，评价资料存档、证书核发、证书数据上传与维护等后续工作已完成。';
  return `经核查，${openPoints.join('、')}尚未完成${remark === null ? '' : `（${remark}）`}，仍由该机构负责完成。`;
}

/** FJ-R17: the provincial centre reports to the ministry, which publishes the termination. */
export const terminationReport: DocumentTemplate<TerminationReportData> = {
  type: 'DOC-CETTIC',
  title: { zh: '关于报备自愿终止职业技能等级评价工作的函', en: 'Letter reporting a voluntary termination to the ministry' },
  layout: 'letter',
  series: '报函',
  content: (data) => document('letter', {
    title: `关于报备${data.institution}自愿终止职业技能等级评价工作的函`,
    addressee: '人力资源和社会保障部',
    blocks: [
      paragraph(`${data.institution}（备案号：${data.filingNo}，备案有效期至${dateZh(data.validUntil)}）于${dateZh(data.letterOn)}来函，自愿终止职业技能等级评价工作，理由为：${data.reason}。${windUp(data)}`),
      paragraph(`根据${data.legalBases.join('、')}的规定，现予报备，请公示终止备案。`),
      paragraph('专此函报。'),
    ],
  }),
};
