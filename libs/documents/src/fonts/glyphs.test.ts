import { missingGlyphs, unprintableFields } from '../index.js';

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

describe('a form on its way in', () => {
  it('has each field named that no document could print', () => {
    const form = { name: '𠮷野公司', staff: [{ name: '王样本' }, { name: '李𠮷', age: 40 }], note: null };
    expect(unprintableFields(form)).toEqual([{ path: 'name', characters: ['𠮷'] }, { path: 'staff.1.name', characters: ['𠮷'] }]);
  });
});
