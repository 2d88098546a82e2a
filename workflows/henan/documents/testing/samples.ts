import type { DocumentContent } from '@beian/documents/content';
import { sharedDocumentTypes } from '../../../shared/documents/document-types.js';
import { henanDocumentTypes } from '../index.js';
import { application, decidedApplication } from './application.js';

const t = { ...sharedDocumentTypes, ...henanDocumentTypes };

const applicant = application.orgName;
const { uscc } = application;
const guide = '《河南省职业技能等级评价机构备案工作指南（2024年版）》（豫职评〔2024〕4号）';
const authority = '新乡市人力资源和社会保障局';
const matter = '用人单位职业技能等级认定机构备案';

const facts = { caseNo: 'HA-E-2026-000012', applicant, matter, submittedOn: '2026-03-02', legalBases: [guide] };
const contact = { phone: '0373-0000000', address: '新乡市示例路1号' };
const review = { reviewBody: '新乡市人民政府' };
const { lines } = application;
const grounds = [
  { fact: '申报的车工职业未配备与评价工作相适应的视频监控设备', rule: `${guide}“一、（五）申请条件”第5项` },
  { fact: '申报单位未能提供职工依法参加社会保险的有效证明', rule: `${guide}“一、（五）申请条件”第1项` },
];

export interface Sample {
  readonly type: keyof typeof t;
  readonly name: string;
  readonly organ: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly content: DocumentContent;
}

function sample(type: keyof typeof t, content: DocumentContent, suffix: string | null, options: Partial<Sample> = {}): Sample {
  return {
    type, name: type, organ: authority, number: suffix === null ? null : `新人社${suffix}〔2026〕12号`, date: '2026-04-03', content, ...options,
  };
}

/** One of each document, as the bureau of a city would issue it. */
export const samples: readonly Sample[] = [
  sample('DOC-SUB', t['DOC-SUB'].content({
    caseNo: facts.caseNo, queryCode: 'K7MP-4XQ9', applicant, uscc, matter, receivedBy: authority, receivedAt: '2026-03-02 09:15', channel: 'online',
    progressUrl: 'https://beian.example.org/progress', reviewWorkdays: 5,
    materials: [
      { name: '申请备案职业技能等级评价机构的文件', files: 1, paperCopies: 1 },
      { name: '《河南省职业技能等级评价机构备案申请表》', files: 1, paperCopies: 2 },
      { name: '法人登记证书、营业执照（复印件）', files: 1, paperCopies: 1 },
      { name: '诚信承诺书', files: 1, paperCopies: 1 },
      { name: '职业技能等级认定工作实施方案', files: 1, paperCopies: 1 },
      { name: '评价管理制度', files: 3, paperCopies: 1 },
    ],
  }), null, { date: '2026-03-02' }),
  sample('DOC-ACC', t['DOC-ACC'].content({ ...facts, ...contact, acceptedOn: '2026-03-06', deemed: false }), '备受'),
  sample('DOC-ACC', t['DOC-ACC'].content({ ...facts, ...contact, acceptedOn: '2026-03-02', deemed: true }), '备受', { name: 'DOC-ACC-deemed' }),
  sample('DOC-COR', t['DOC-COR'].content({
    ...facts, ...contact, dueOn: '2026-03-20', repeated: false,
    items: [
      { material: '诚信承诺书', problem: '未加盖单位公章', requirement: '加盖公章后重新扫描上传' },
      { material: '评价管理制度', problem: '缺少《考评员管理规定》', requirement: '补充该项制度，内容可参考附件3第（十一）项' },
    ],
  }), '备补'),
  sample('DOC-REF', t['DOC-REF'].content({
    ...facts, ...contact, ...review, ground: 'jurisdiction', reason: '你单位为省属用人单位，不属于本机关受理范围',
    rule: '“一、（三）受理机构”', competentAuthority: '河南省职业技能等级评价指导中心',
  }), '备不受'),
  sample('DOC-EVL', t['DOC-EVL'].content({
    caseNo: facts.caseNo, applicant, uscc, matter, organiser: authority, evaluatedOn: '2026-03-25', methods: ['听取汇报', '资料审核', '现场察看', '质询答辩'],
    sites: ['新乡市红旗区示例大道100号实训车间'],
    panel: [
      { name: '冯甲样', organisation: '示例职业技术学院', title: '教授', leader: true },
      { name: '陈乙样', organisation: '示例重工集团', title: '高级技师', leader: false },
      { name: '褚丙样', organisation: '示例技师学院', title: '高级讲师', leader: false },
    ],
    overview: '评估专家组一行3人对申请单位开展职业技能等级认定工作的条件进行了技术评估',
    findings: [
      { subject: '组织机构与人员', finding: '设有技能评价中心，配备专职人员3名，考评人员、督导人员、专家队伍齐备。' },
      { subject: '场地与设施设备', finding: '电工、车工考核场地独立，设备数量满足考核需要，视频监控全覆盖。' },
      { subject: '管理制度', finding: '制度健全，流程清晰。' },
    ],
    lines: [
      { code: '6-31-01-03', occupation: '电工', levels: [5, 4, 3], score: '92', conclusion: 'pass', remark: '—' },
      { code: '6-18-01-01', occupation: '车工', levels: [5, 4, 3], score: '86', conclusion: 'pass', remark: '建议增加一名考评员' },
    ],
    rectify: [], conclusion: 'pass', opinion: '申请单位具备开展所申报职业（工种）职业技能等级认定工作的条件',
  }), null),
  sample('DOC-REC', t['DOC-REC'].content({
    ...facts, ...contact, evaluatedOn: '2026-03-25', dueOn: '2026-04-24', round: 1,
    items: [{ subject: '车工考核场地视频监控', problem: '考核工位监控存在盲区', requirement: '增设摄像头，实现考核工位全覆盖，录像保存不少于三年' }],
  }), '备改'),
  sample('DOC-PRE', t['DOC-PRE'].content({
    ...facts, ...contact, stage: 'evaluation', grounds, statementDueOn: '2026-04-13', statementUrl: 'https://beian.example.org/cases',
  }), '备告'),
  sample('DOC-REJ', t['DOC-REJ'].content({
    ...facts, ...contact, ...review, grounds,
    heard: { notifiedOn: '2026-04-03', hearing: { kind: 'stated', statedOn: '2026-04-08', answer: '所述监控设备尚未安装，且未提交社会保险缴纳证明' } },
  }), '备不予'),
  sample('DOC-HA-INIT', t['DOC-HA-INIT'].content({
    institution: applicant, matter, filingNo: 'Y410700000001', validFrom: '2026-04-03', validUntil: '2029-04-02',
    sites: ['新乡市红旗区示例大道100号'], lines, terms: null, copiesTo: ['河南省职业技能等级评价指导中心'],
  }), '备函'),
  sample('DOC-RCPT', t['DOC-RCPT'].content({
    institution: applicant, uscc, filingNo: 'Y410700000001', kind: '用人单位', filingPlace: '河南省新乡市', supervisingPlace: '河南省新乡市红旗区',
    lines, sites: ['新乡市红旗区示例大道100号'], validFrom: '2026-04-03', validUntil: '2029-04-02', letterNumber: '新人社备函〔2026〕12号',
  }), '备执'),
  sample('DOC-NTC', t['DOC-NTC'].content({
    title: '关于拟备案职业技能等级评价机构名单的公示', body: `${applicant}申请${matter}，经审核和评估，拟同意备案，现予公示。`,
    subject: {
      institution: applicant, uscc, kind: '用人单位', lines: lines.map(({ code, occupation, levels }) => ({ code, occupation, levels })),
      sites: ['新乡市红旗区示例大道100号'], people: ['李**', '张*'],
    },
    publishedOn: '2026-09-24', endsOn: '2026-10-09', workdays: 5, provisional: false, phone: '0373-0000000', email: 'yiyi@example.org', address: '新乡市示例路1号',
  }), '备公示'),
  sample('DOC-OBJ', t['DOC-OBJ'].content({
    ...facts, ...contact, receiptNo: 'YY202641070000001', receivedOn: '2026-09-28', noticeTitle: '关于拟备案职业技能等级评价机构名单的公示', noticeNumber: '新人社备公示〔2026〕1号',
    result: 'CHANGED', reply: '经核查，车工考核设备数量不足，已从名单中去掉车工',
  }), '异议复'),
  sample('DOC-OPN', t['DOC-OPN'].content({
    caseNo: facts.caseNo, applicant, uscc, matter, department: '新乡市红旗区人力资源和社会保障局', capacity: '监管地（初审地）人社部门',
    outcome: '同意', opinion: '该单位在我区依法经营，未发现评价领域不良记录。', signer: '吴样张', signedOn: '2026-03-13',
  }), null),
  sample('DOC-DLV', t['DOC-DLV'].content({
    caseNo: facts.caseNo, addressee: applicant,
    documents: [
      { title: '关于同意新乡市示例机械制造有限公司开展职业技能等级认定工作的函', number: '新人社备函〔2026〕12号' },
      { title: '备案回执', number: '新人社备执〔2026〕12号' },
    ],
    deliveries: [
      { way: 'phone', at: '2026-04-03 15:20', place: '—', recipient: '李示范', tracking: null, deliveredBy: '何样员', result: '已接听，知悉备案结果' },
      { way: 'mail', at: '2026-04-07 10:05', place: '新乡市红旗区示例大道100号', recipient: '李示范', tracking: 'EX000000000CN', deliveredBy: '吕样员', result: '本人签收' },
    ],
    deliveredAt: '2026-04-03',
  }), null),
  sample('DOC-CETTIC', t['DOC-CETTIC'].content({
    addressee: '中国就业培训技术指导中心', site: '技能人才评价工作网', subject: '职业技能等级评价机构备案信息', institutions: [{ name: applicant, filingNo: 'Y410700000001', filedOn: '2026-04-03' }],
    legalBases: [guide], publicityEndedOn: '2026-04-16', attachments: ['职业技能等级评价机构备案信息汇总表'],
  }), null, { organ: '河南省职业技能等级评价指导中心', number: '豫职评报函〔2026〕3号', date: '2026-04-17' }),
  sample('F-HA1', t['F-HA1'].content(application), null, { date: null }),
  sample('F-HA1', t['F-HA1'].content(decidedApplication), null, { name: 'F-HA1-decided' }),
];
