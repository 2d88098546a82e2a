import { missingGlyphs } from '../index.js';

describe('the glyph check', () => {
  it('finds nothing missing in the characters official documents use', () => {
    expect(missingGlyphs('关于同意〔2026〕12号《》“”、，。；：？！（）—…·■□①ⅣABCabc0123456789%℃～＿　 \n')).toEqual([]);
  });

  it('finds nothing missing in rare characters of the table of standard characters, inside and outside the basic plane', () => {
    expect(missingGlyphs('镕堃喆翀昉旻淏赟𬭎𬭛𬭶䴙䗖')).toEqual([]);
  });

  it('names each character it cannot print once, as a whole character', () => {
    expect(missingGlyphs('𠮷王𠮷☑')).toEqual(['𠮷', '☑']);
  });

  it('counts an emoji and a variation selector as unprintable', () => {
    expect(missingGlyphs('👍葛\u{E0100}')).toEqual(['👍', '\u{E0100}']);
  });
});
