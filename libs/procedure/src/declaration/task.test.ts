import { choice, Form, rows, text } from '../forms/index.js';
import { DONE, result, task } from './index.js';

class Item {
  @text('事项', 'Item') item!: string;
}

@Form({ id: 'review', title: { zh: '审核', en: 'Review' } })
class Review {
  @choice('结论', 'Conclusion', { options: [['PASS', '通过', 'Passed'], ['FIX', '整改', 'To fix']] }) outcome!: 'PASS' | 'FIX';
  @rows('整改事项', 'Items', Item, { required: false }) items!: Item[];
}

@Form({ id: 'note', title: { zh: '备注', en: 'Note' } })
class Note {
  @text('备注', 'Note') note!: string;
}

describe('declaring a task', () => {
  it('takes what was chosen as its outcome', () => {
    expect(task(Review).outcome({ outcome: 'FIX', items: [] })).toEqual({ result: 'FIX', facts: {} });
  });

  it('is done when its form offers no outcome', () => {
    expect(task(Note).outcome({ note: '已阅' })).toEqual({ result: DONE, facts: {} });
  });

  it('hands the author a form of his class', () => {
    const counted = task(Review, { outcome: (form) => result(form.outcome, { items: form.items.length }) });
    expect(counted.outcome({ outcome: 'FIX', items: [{ item: '监控' }] })).toEqual({ result: 'FIX', facts: { items: 1 } });
  });

  it('checks, prefills and forbids nothing unless told to', () => {
    expect(task(Note).notBy).toEqual([]);
    expect(task(Note, { notBy: ['Task_Review'] }).notBy).toEqual(['Task_Review']);
  });
});
