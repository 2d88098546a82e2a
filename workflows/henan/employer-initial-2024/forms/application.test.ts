import { civilDate } from '@beian/calendar';
import { formProblems, formSchema, maskForm, protectedPaths, readForm } from '@beian/procedure/forms';
import type { FieldSchema, FormSchema } from '@beian/procedure/forms';
import { employerApplication } from '../testing/application.js';
import { FilingApplication } from './application.js';
import { printedApplication } from './application-print.js';
import { blankApplication } from './blank-application.js';
import { filingLines } from '../../../shared/forms/filing-lines.js';

const today = civilDate('2026-03-02');
const read = (changes: object = {}) => readForm(FilingApplication, { ...employerApplication, ...changes }, { today });
const refusals = (changes: object) => {
  const result = read(changes);
  return result.ok ? [] : result.violations.map(({ path, code, rule }) => `${path} ${code} ${rule}`);
};
const [line] = employerApplication.lines;
const [person] = employerApplication.staff;

describe('F-HA1: the application form', () => {
  it('accepts a complete application of an employer and stores every field', () => {
    const result = read();
    expect(result).toEqual({ ok: true, form: expect.any(FilingApplication), json: employerApplication });
  });

  it('has every field of annex 1 for all kinds of institution it serves', () => {
    const keys = formSchema(FilingApplication).fields.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining([
      'orgName', 'businessType', 'orgTypeText', 'filledOn', 'officeAddress', 'registrationAuthority', 'uscc', 'registeredCapital', 'legalForm',
      'legalRepName', 'legalRepPhone', 'legalRepIdNo', 'contactName', 'contactPhone', 'staffTotal', 'insuredTotal', 'skilledTotal', 'yearlyEnrolment',
      'socialOrgGrade', 'filingNo', 'affiliation', 'orgSubKind', 'lines', 'materialChecklist', 'commitment', 'commitmentSigned',
    ]));
  });

  it('asks enterprises for skilled staff, colleges for enrolment and social organisations for their grade', () => {
    expect(refusals({ skilledTotal: null })).toEqual(['skilledTotal REQUIRED HA-E6']);
    expect(refusals({ legalForm: ['college', 'privateCollege'] })).toEqual(['yearlyEnrolment REQUIRED null']);
    expect(refusals({ legalForm: ['association'] })).toEqual(['socialOrgGrade REQUIRED null']);
    expect(refusals({ legalForm: ['otherInstitution'] })).toEqual([]);
  });

  it('has the commitment word for word as annex 1', () => {
    const commitment = formSchema(FilingApplication).fields.find(({ key }) => key === 'commitment');
    expect(commitment?.label.zh).toBe('本人承诺申报材料真实有效，如有虚假，愿承担相应责任。');
    expect(refusals({ commitment: false })).toEqual(['commitment REQUIRED HA-G3']);
    expect(refusals({ commitmentSigned: { name: '李示范', date: '2026-03-02' } })).toEqual(['commitmentSigned NOT_THE_LEGAL_REPRESENTATIVE HA-G3']);
  });

  it('lists the 6 chapters of annex 2 and the 18 rules of annex 3', () => {
    const fields = formSchema(FilingApplication).fields;
    const chapters = new Set(fields.find(({ key }) => key === 'planSections')?.options?.map(({ value }) => value.split('.')[0]));
    expect([...chapters]).toEqual(['1', '2', '3', '4', '5', '6']);
    const rules = fields.find(({ key }) => key === 'managementRules')?.rows?.fields.find(({ key }) => key === 'rule');
    expect(rules?.options).toHaveLength(18);
    expect(blankApplication().managementRules).toHaveLength(18);
  });

  it('takes a rule of annex 3 as in place with its file or as not applicable with a reason', () => {
    const rule = (answer: object) => ({ managementRules: [{ rule: '1', state: 'provided', document: null, remark: null, ...answer }] });
    expect(refusals(rule({}))).toEqual(['managementRules.0.document REQUIRED null']);
    expect(refusals(rule({ state: 'notApplicable' }))).toEqual(['managementRules.0.remark REQUIRED null']);
    expect(refusals(rule({ state: 'notApplicable', remark: '采用过程化考核' }))).toEqual([]);
  });

  it('wants a place of registration for which somebody in the province is competent (HA-E3)', () => {
    expect(refusals({ registrationRegion: '130102' })).toEqual(['registrationRegion OUTSIDE_PROVINCE HA-E1']);
    expect(refusals({ registrationRegion: '410000' })).toEqual(['registrationRegion CITY_UNKNOWN HA-E3']);
    expect(refusals({ registrationRegion: '410000', affiliation: 'provincial', superiorBody: '河南省示例厅' })).toEqual([]);
  });

  it('knows that this procedure is for the initial filing of employers (HA-E1)', () => {
    expect(refusals({ businessType: 'increment', filingNo: 'Y000041000001' })).toEqual(['businessType OTHER_PROCEDURE HA-E1']);
    expect(refusals({ orgSubKind: 'provinceSocial' })).toEqual(['orgSubKind OTHER_PROCEDURE HA-E1']);
  });
});

describe('HA-G4, HA-E11: occupations applied for', () => {
  it('refuses occupations outside major groups 3 to 6', () => {
    expect(refusals({ lines: [{ ...line, code: '2-02-10-01' }], equipment: [{ ...employerApplication.equipment[2] }] }))
      .toEqual(['lines.0.code OCCUPATION_CODE_MAJOR_GROUP HA-G4']);
  });

  it('wants the year of a national standard or the name of a norm', () => {
    expect(refusals({ lines: [{ ...line, standardYear: null }, employerApplication.lines[1]] })).toEqual(['lines.0.standardYear REQUIRED HA-E11']);
    expect(refusals({ lines: [{ ...line, standardKind: 'enterpriseNorm' }, employerApplication.lines[1]] })).toEqual(['lines.0.normName REQUIRED HA-E11']);
  });

  it('refuses levels that no standard has, a line twice and a standard of the future', () => {
    expect(refusals({ lines: [{ ...line, levels: ['6'] }, employerApplication.lines[1]] })).toEqual(['lines.0.levels NOT_AN_OPTION null']);
    expect(refusals({ lines: [...employerApplication.lines, line] })).toEqual(['lines.2.code LINE_REPEATED HA-E11']);
    expect(refusals({ lines: [{ ...line, standardYear: 2027 }, employerApplication.lines[1]] })).toEqual(['lines.0.standardYear STANDARD_YEAR_IN_FUTURE HA-E11']);
  });

  it('allows the same occupation with another work type', () => {
    expect(refusals({ lines: [...employerApplication.lines, { ...line, workType: '矿井电工' }] })).toEqual([]);
  });

  it('refuses equipment for an occupation that is not applied for', () => {
    expect(refusals({ lines: [employerApplication.lines[1]] })).toEqual(['equipment.0.code EQUIPMENT_FOR_OTHER_OCCUPATION HA-E9']);
  });

  it('become lines of the register with the standard as annex 1 writes it', () => {
    const result = read({ lines: [line, { ...employerApplication.lines[1], standardKind: 'industryNorm', standardYear: null, normName: '机械行业规范', levels: ['1', '5'] }] });
    expect(result.ok && filingLines(result.form.lines)).toEqual([
      { code: '6-31-01-03', occupation: '电工', workType: null, levels: [5, 4, 3], standard: '国标2018年版' },
      { code: '6-18-01-01', occupation: '车工', workType: null, levels: [5, 1], standard: '机械行业规范' },
    ]);
  });
});

describe('people in annex 6', () => {
  it('T-79: are refused with a wrong identity number', () => {
    expect(refusals({ staff: [{ ...person, idNo: '110105194912310021' }] })).toEqual(['staff.0.idNo RESIDENT_ID_CHECK_DIGIT null']);
  });

  it('need consent, and stand once a table', () => {
    expect(refusals({ peopleConsented: false })).toEqual(['peopleConsented CONSENT_MISSING null']);
    expect(refusals({ staff: [person, person] })).toEqual(['staff.1.idNo PERSON_REPEATED HA-E9']);
  });

  it('have their identity numbers protected and their names masked', () => {
    expect(protectedPaths(FilingApplication)).toEqual(['legalRepIdNo', 'staff.*.idNo', 'assessors.*.idNo', 'experts.*.idNo', 'supervisors.*.idNo']);
    const masked = maskForm(FilingApplication, employerApplication);
    expect(JSON.stringify(masked)).not.toMatch(/\d{17}[\dX]|王样本|赵样例|钱样表|孙样章|张示例|13800000001/);
    expect(masked).toMatchObject({ orgName: '新乡市示例机械制造有限公司', contactName: '李示范', contactPhone: '13800000002' });
  });
});

describe('the application in print', () => {
  it('shows values as annex 1 writes them', () => {
    const result = read();
    if (!result.ok) throw new Error('the sample is not accepted');
    expect(printedApplication(result.form)).toMatchObject({
      orgTypeText: '省内其他用人单位', registeredCapital: '5000万元', legalRep: { name: '张示例' }, materialChecklist: [1, 2, 3, 4, 5, 8],
      lines: [{ levels: [5, 4, 3], standard: '国标2018年版' }, {}],
      equipment: [{ occupation: '电工', quantity: '12', ownership: '自有' }, {}, { occupation: '共用' }],
      staff: [{ title: '人力资源部经理', education: '本科', field: '评价工作组织管理' }],
      commitment: null, opinionFiling: null,
    });
  });
});

describe('every field of the form', () => {
  const all = (schema: FormSchema): readonly FieldSchema[] => schema.fields.flatMap((field) => [field, ...(field.rows ? all(field.rows) : [])]);

  it('has a key of its own, labels in two languages and a section of the form', () => {
    expect(formProblems(FilingApplication)).toEqual([]);
    expect(formSchema(FilingApplication).fields.filter(({ section }) => section === null)).toEqual([]);
  });

  it('cites where it comes from', () => {
    expect(all(formSchema(FilingApplication)).filter(({ source }) => source === null).map(({ key }) => key)).toEqual([]);
  });
});
