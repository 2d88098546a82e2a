import { email, files, Form, idNumber, labelOfPath, maskForm, phone, protectedPaths, rows, signature, text } from './index.js';
import type { Signature } from './index.js';

class Person {
  @text('姓名', 'Name', { sensitivity: 'P2' }) name!: string;
  @idNumber('身份证件号', 'Identity number') idNo!: string;
}

@Form({ id: 'people', title: { zh: '人员', en: 'People' } })
class People {
  @text('单位名称', 'Organisation') orgName!: string;
  @phone('联系电话', 'Phone', { sensitivity: 'P1' }) contactPhone!: string;
  @phone('法人电话', 'Mobile') mobile!: string;
  @email('邮箱', 'E-mail', { sensitivity: 'P2' }) mail!: string;
  @idNumber('身份证号', 'Identity number') idNo!: string;
  @files('身份证照片', 'Picture of the card', { sensitivity: 'P3' }) card!: string[];
  @rows('考评人员', 'Assessors', Person) assessors!: Person[];
  @signature('签字', 'Signature', { sensitivity: 'P2' }) signed!: Signature;
}

const form = {
  orgName: '测试制造有限公司', contactPhone: '13800008000', mobile: '13800008000', mail: 'zhang@example.cn', idNo: '410725199001011231',
  card: ['f1'], assessors: [{ name: '欧阳娜娜', idNo: '11010519491231002X' }], signed: { name: '张三', date: '2026-11-02' },
};

describe('personal data in forms', () => {
  it('is masked in lists and tables, while data of the institution stay readable', () => {
    expect(maskForm(People, form)).toEqual({
      orgName: '测试制造有限公司', contactPhone: '13800008000', mobile: '138****8000', mail: 'z***@example.cn', idNo: '410***********1231',
      card: [], assessors: [{ name: '欧***', idNo: '110***********002X' }], signed: { name: '张*', date: '2026-11-02' },
    });
  });

  it('shows names and phones where only protected data are hidden', () => {
    const masked = maskForm(People, form, 'P3');
    expect(masked).toMatchObject({ mobile: '13800008000', idNo: '410***********1231', assessors: [{ name: '欧阳娜娜', idNo: '110***********002X' }] });
  });

  it('is masked in drafts too, with whatever they hold so far', () => {
    expect(maskForm(People, { idNo: 'x', assessors: 'none' })).toEqual({ idNo: '*', assessors: 'none' });
  });

  it('names the protected places, those in tables for every row', () => {
    expect(protectedPaths(People)).toEqual(['idNo', 'card', 'assessors.*.idNo']);
  });

  it('is called by its labels in a violation', () => {
    expect(labelOfPath(People, 'assessors.2.idNo')).toEqual({ zh: '考评人员 › 第 3 行 › 身份证件号', en: 'Assessors › row 3 › Identity number' });
    expect(labelOfPath(People, 'nothing')).toBeNull();
  });
});
