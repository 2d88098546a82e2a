import { textsOf, type DocumentContent } from '@beian/documents/content';
import type { JsonObject } from '@beian/procedure/kernel';
import {
  acceptanceNotice, cetticLetter, correctionNotice, filingReceipt, filingReport, intendedRejectionNotice, rectificationNotice,
  refusalNotice, rejectionNotice, submissionReceipt, type CaseFacts, type RejectionNoticeData,
} from './index.js';

const facts: CaseFacts & { readonly phone: null; readonly address: null } = {
  caseNo: 'X-2026-000001', applicant: '某公司', matter: '某事项备案', submittedOn: '2026-03-02',
  legalBases: ['《甲办法》（甲〔2023〕6号）', '《乙指南》（乙〔2024〕4号）'], phone: null, address: null,
};

function said(content: DocumentContent): string {
  return textsOf(content).join('\n');
}

describe('every notice', () => {
  it('travels as plain JSON', () => {
    const frozen: JsonObject = acceptanceNotice.content({ ...facts, acceptedOn: '2026-03-06', deemed: false });
    expect(JSON.parse(JSON.stringify(frozen))).toEqual(frozen);
  });

  it('cites all its legal bases, the last joined by 和, and writes dates without leading zeros', () => {
    const text = said(acceptanceNotice.content({ ...facts, acceptedOn: '2026-03-06', deemed: false }));
    expect(text).toContain('根据《甲办法》（甲〔2023〕6号）和《乙指南》（乙〔2024〕4号）的规定');
    expect(text).toContain('2026年3月6日起予以受理');
  });

  it('names a contact only when the authority has one', () => {
    const data = { ...facts, acceptedOn: '2026-03-06', deemed: false };
    expect(said(acceptanceNotice.content(data))).not.toContain('联系电话');
    expect(said(acceptanceNotice.content({ ...data, phone: '0000-0000000' }))).toContain('联系电话：0000-0000000。');
  });
});

describe('the acceptance notice', () => {
  it('says that the application counts as accepted when nobody answered in time (A-01)', () => {
    expect(said(acceptanceNotice.content({ ...facts, acceptedOn: '2026-03-02', deemed: true }))).toContain('自2026年3月2日收到申请材料之日起视为受理');
  });
});

describe('the correction notice', () => {
  const data = { ...facts, dueOn: '2026-03-20', items: [{ material: '诚信承诺书', problem: '未盖章', requirement: '盖章后上传；' }] };

  it('tells everything at once, the last day included, and what happens after it (A-02)', () => {
    const text = said(correctionNotice.content({ ...data, repeated: false }));
    for (const part of ['全部内容一次性告知', '未盖章。', '盖章后上传；', '2026年3月20日（含当日）前', '视为撤回申请']) expect(text).toContain(part);
  });

  it('says in a second notice that it adds nothing', () => {
    const content = correctionNotice.content({ ...data, repeated: true });
    expect(content.title).toBe('补正材料告知书');
    expect(said(content)).toContain('均为此前已经告知的事项');
  });
});

describe('the refusal of acceptance', () => {
  const data = { ...facts, reviewBody: '某市人民政府', reason: '不属于本机关受理范围。', rule: '第三条' };

  it('names the competent authority when another one is competent', () => {
    const text = said(refusalNotice.content({ ...data, ground: 'jurisdiction', competentAuthority: '某省中心' }));
    expect(text).toContain('该事项由某省中心受理');
    expect(text).toContain('不属于本机关受理范围。依照第三条的规定');
  });

  it('names review body, terms and court', () => {
    const text = said(refusalNotice.content({ ...data, ground: 'scope', competentAuthority: null }));
    for (const part of ['六十日内', '某市人民政府申请行政复议', '六个月内', '人民法院提起行政诉讼']) expect(text).toContain(part);
  });
});

describe('the notice of intended rejection', () => {
  it('gives facts, rules, the last day, and how to state or waive (A-54)', () => {
    const text = said(intendedRejectionNotice.content({
      ...facts, stage: 'evaluation', grounds: [{ fact: '未配备监控设备。', rule: '第五条' }], statementDueOn: '2026-04-13', statementUrl: 'https://a.example/c',
    }));
    for (const part of ['未配备监控设备，不符合第五条的规定。', '2026年4月13日（含当日）前', 'https://a.example/c', '放弃陈述', '未参与作出不利审查结论']) {
      expect(text).toContain(part);
    }
  });
});

describe('the rejection', () => {
  const data: RejectionNoticeData = {
    ...facts, reviewBody: '某市人民政府', grounds: [{ fact: '未配备监控设备', rule: '第五条' }],
    heard: { notifiedOn: '2026-04-03', hearing: { kind: 'stated', statedOn: '2026-04-08', answer: '设备尚未安装' } },
  };
  const without = (kind: 'waived' | 'silent'): string => said(rejectionNotice.content({ ...data, heard: { notifiedOn: '2026-04-03', hearing: { kind, statedOn: null, answer: null } } }));

  it('answers the statement that was made', () => {
    expect(said(rejectionNotice.content(data))).toContain('你单位于2026年4月8日提出陈述。经复核，陈述理由不成立：设备尚未安装。');
  });

  it('tells a waiver from silence', () => {
    expect(without('waived')).toContain('明确表示放弃陈述');
    expect(without('silent')).toContain('在规定期限内未提出陈述');
  });

  it('A-61: says nothing of a hearing where the regulation knows none, and when one may apply again', () => {
    const text = said(rejectionNotice.content({ ...data, heard: null, again: '你单位可以在下一次申报时间重新申报。' }));
    expect(text).not.toContain('陈述');
    expect(text).toContain('二、救济途径');
    expect(text).toContain('下一次申报时间');
  });

  it('names the remedies and that the applicant may file again', () => {
    const text = said(rejectionNotice.content(data));
    for (const part of ['行政复议', '行政诉讼', '随时重新申请']) expect(text).toContain(part);
  });
});

describe('the rectification notice', () => {
  it('says in a second round that the verification failed', () => {
    const data = { ...facts, evaluatedOn: '2026-03-25', dueOn: '2026-04-24', items: [] };
    expect(said(rectificationNotice.content({ ...data, round: 1 }))).toContain('经2026年3月25日技术评估');
    expect(said(rectificationNotice.content({ ...data, round: 2 }))).toContain('仍未整改到位');
  });
});

describe('the filing receipt', () => {
  it('names each field of the register entry and the levels from the lowest up', () => {
    const text = said(filingReceipt.content({
      institution: '某公司', uscc: '91410700MA0TERT165', filingNo: 'Y000000000001', kind: '用人单位', filingPlace: '某市', supervisingPlace: '某区',
      lines: [{ code: '6-31-01-03', occupation: '电工', workType: null, levels: [3, 5, 4], standard: '国标2018年版' }],
      sites: ['甲', '乙'], validFrom: '2026-04-03', validUntil: '2029-04-02', letterNumber: '某函〔2026〕1号',
    }));
    for (const part of [
      '某公司', '91410700MA0TERT165', 'Y000000000001', '用人单位', '某市', '某区', '6-31-01-03', '电工', '五级/初级工\n四级/中级工\n三级/高级工', '国标2018年版',
      '1. 甲\n2. 乙', '2026年4月3日至2029年4月2日', '某函〔2026〕1号',
    ]) expect(text).toContain(part);
  });
});

describe('the receipt of submission', () => {
  it('says that it is no acceptance, and where progress is seen', () => {
    const text = said(submissionReceipt.content({
      caseNo: 'X-2026-000001', queryCode: 'ABCD', applicant: '某公司', uscc: '91410700MA0TERT165', matter: '某事项备案', receivedBy: '某局',
      receivedAt: '2026-03-02 09:15', channel: 'counter', progressUrl: 'https://a.example/p', reviewWorkdays: 5, materials: [{ name: '承诺书', files: 1, paperCopies: 2 }],
    }));
    for (const part of ['不代表申请已被受理', 'https://a.example/p', 'ABCD', '窗口提交', '承诺书']) expect(text).toContain(part);
  });
});

describe('the report to CETTIC', () => {
  const institution = { name: '某公司', filingNo: 'Y000000000001', filedOn: '2026-04-03' };
  const data = { addressee: '中国就业培训技术指导中心', site: '技能人才评价工作网', subject: '备案信息', institutions: [institution], legalBases: facts.legalBases, publicityEndedOn: '2026-04-16', attachments: ['汇总表'] };

  it('says when the publicity ended', () => {
    expect(said(cetticLetter.content(data))).toContain('公示期于2026年4月16日届满');
    expect(said(cetticLetter.content({ ...data, publicityEndedOn: null }))).not.toContain('公示期');
  });

  it('counts several institutions', () => {
    expect(said(cetticLetter.content({ ...data, institutions: [institution, { ...institution, name: '另一公司' }] }))).toContain('等2家单位已办理备案');
  });

  it('brings a table with one row an occupation line', () => {
    const line = { code: '6-31-01-03', occupation: '电工', workType: null, levels: [5], standard: '国标2018年版' };
    const [sheet] = filingReport({
      title: '汇总表', reporter: { organ: '某局', person: '甲', phone: '0', on: '2026-04-03' },
      filings: [{
        kind: '用人单位', institution: '某公司', uscc: 'U', filingNo: 'Y', filingPlace: '某市', supervisingPlace: '某区',
        filedOn: '2026-04-03', lines: [line, { ...line, code: '6-18-01-01', occupation: '车工' }],
      }],
    }).sheets;
    expect(sheet?.rows.map((row) => [row[0], row[7], row[8]])).toEqual([[1, '6-31-01-03', '电工'], [2, '6-18-01-01', '车工']]);
    expect(sheet?.rows.every((row) => row.length === sheet.columns.length)).toBe(true);
  });
});
