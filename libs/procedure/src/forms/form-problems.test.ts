import { choice, Form, formProblems, signature, text, type Signature } from './index.js';

@Form({ id: 'good', title: { zh: '好', en: 'Good' }, sections: [['main', '主要', 'Main']] })
class Good {
  @choice('种类', 'Kind', { section: 'main', options: [['a', '甲', 'A']] }) kind!: 'a';
  @text('说明', 'Note', { showWhen: { field: 'kind', in: ['a'] } }) note!: string | null;
}

@Form({ id: 'bad', title: { zh: '坏', en: 'Bad' } })
class Bad {
  @choice('种类', 'Kind', { section: 'main', options: [['a', '甲', '甲']] }) kind!: 'a';
  @text('', 'Note', { showWhen: { field: 'kind', in: ['b'] } }) note!: string | null;
  @text('备注', 'Remark', { requiredWhen: { field: 'colour', in: ['red'] } }) remark!: string | null;
  @signature('签字', 'Signature', { signer: 'head' }) signed!: Signature;
}

class Twice extends Good {
  @choice('种类', 'Kind', { options: [['a', '甲', 'A']] }) override kind!: 'a';
}

describe('how a form is written', () => {
  it('is right when labels are in two languages and sections and conditions exist', () => {
    expect(formProblems(Good)).toEqual([]);
  });

  it('is wrong in ways that are named with the field', () => {
    expect(formProblems(Bad)).toEqual([
      'kind: no English for "甲"',
      'kind: stands in section "main", which the form lacks',
      'note: no Chinese for "Note"',
      'note: depends on "kind" being "b", which it never is',
      'remark: depends on "colour", which the form lacks',
      'signed: is signed by whom "head" names, which the form lacks',
    ]);
  });

  it('is wrong when a field is described twice', () => {
    expect(formProblems(Twice)).toContain('kind: described twice');
  });
});
