import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { insertPhrase, wordsField } from './insert-phrase.js';

function Opinion() {
  const [text, setText] = useState('经审查，。');
  return <form><textarea aria-label="意见" maxLength={12} value={text} onChange={(event) => setText(event.target.value)} /><output>{text}</output></form>;
}

function opinion(): HTMLTextAreaElement {
  const field = wordsField(document, null);
  if (field === null) throw new Error('no field for words');
  return field;
}

describe('a phrase', () => {
  it('is put where the cursor stands, and the form knows it', () => {
    render(<Opinion />);
    opinion().setSelectionRange(4, 4);
    act(() => insertPhrase(opinion(), '材料齐全'));
    expect(screen.getByRole('status').textContent).toBe('经审查，材料齐全。');
  });

  it('takes the place of what is marked, and stops where the field is full', () => {
    render(<Opinion />);
    opinion().setSelectionRange(0, 5);
    act(() => insertPhrase(opinion(), '一二三四五六七八九十一二三四'));
    expect(opinion().value).toBe('一二三四五六七八九十一二');
  });

  it('goes into the field written in last', () => {
    render(<><Opinion /><textarea aria-label="另一栏" /></>);
    const other = screen.getByLabelText('另一栏');
    fireEvent.focus(other);
    expect(wordsField(document, other)).toBe(other);
    expect(wordsField(document, document.body)).toBe(screen.getByLabelText('意见'));
  });
});
