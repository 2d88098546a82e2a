import { Pieces } from './pattern.js';

const id = '0f8fad5b-d9cb-469f-a165-70867728950e';

describe('the pieces of a text that differ from copy to copy', () => {
  const pieces = new Pieces(['示例公司', '410700', '某市人社局', '某市']);
  const text = JSON.stringify({ id, at: '2026-03-02T01:00:00.5+00:00', on: '2026-03-02', said: '某市人社局2026年3月2日答复示例公司，某市410700', code: '91410700X', again: id });
  const pattern = pieces.pattern(text);

  it('are found once each, the longest first, codes only where they stand alone', () => {
    expect(pieces.all.map(({ shape, text: found }) => `${shape} ${found}`)).toEqual([
      `uuid ${id}`, 'instant 2026-03-02T01:00:00.5+00:00', 'date 2026-03-02', 'name 某市人社局', 'dateInWords 2026年3月2日', 'name 示例公司', 'name 某市', 'name 410700',
    ]);
  });

  it('are put together again, as they were or otherwise', () => {
    expect(pattern.fill(pieces.all.map((piece) => piece.text))).toBe(text);
    expect(JSON.parse(pattern.fill(pieces.all.map((_, index) => `<${index}>`)))).toEqual({ id: '<0>', at: '<1>', on: '<2>', said: '<3><4>答复<5>，<6><7>', code: '91410700X', again: '<0>' });
  });
});
