import type { MaterialState } from '../api/materials.js';
import { aField } from '../forms/testing/schemas.js';
import { askedMaterial, correctedBox } from './asked-material.js';

const licence: MaterialState = {
  id: 'M3', name: { zh: '营业执照', en: 'Business licence' }, medium: 'scan', rule: 'HA-E13', help: null, sample: null, applies: true, state: 'doesNotMeet', reason: null, paperCopies: 1, paperReceived: 0, files: [],
};

describe('What a correction is about', () => {
  it('is found by the id of the material', () => expect(askedMaterial([licence], { materialId: 'M3', problem: '缺页' })).toBe(licence));
  it('is found by its name in either language', () => {
    expect(askedMaterial([licence], { item: '营业执照' })).toBe(licence);
    expect(askedMaterial([licence], { item: 'Business licence' })).toBe(licence);
  });
  it('is nothing when the correction concerns the form itself', () => expect(askedMaterial([licence], { item: '联系电话' })).toBeUndefined());
  it('has one box that its applicant ticks, or that the upload ticks for him', () => {
    const box = aField('corrected', 'flag');
    expect(correctedBox([aField('item', 'text'), aField('told', 'flag', { readOnly: true }), box, aField('remark', 'text')])).toBe(box);
    expect(correctedBox([aField('item', 'text')])).toBeUndefined();
  });
});
