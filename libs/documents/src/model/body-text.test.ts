import { bodyText, document, heading, paragraph, withBodyText } from './index.js';

const content = document('notice', { title: '通知', blocks: [paragraph('甲'), heading(1, '一、事项'), paragraph('乙')] });

describe('the running text of a draft', () => {
  it('is one paragraph a line', () => {
    expect(bodyText(content)).toBe('甲\n乙');
  });

  it('comes back into its places, headings untouched', () => {
    expect(withBodyText(content, '丙\n丁').blocks).toEqual([paragraph('丙'), heading(1, '一、事项'), paragraph('丁')]);
  });

  it('grows behind the last paragraph', () => {
    expect(withBodyText(content, '丙\n丁\r\n\n戊').blocks.at(-1)).toEqual(paragraph('戊'));
  });

  it('shrinks when lines are taken out', () => {
    expect(withBodyText(content, '丙').blocks).toEqual([paragraph('丙'), heading(1, '一、事项')]);
  });
});
