import { newVerifyCode, parseVerifyCode, printedVerifyCode, verifyUrl } from '../index.js';

describe('the verification code', () => {
  it('has twelve characters that cannot be mistaken for each other', () => {
    for (let round = 0; round < 200; round += 1) expect(newVerifyCode()).toMatch(/^[2-9A-HJKMNP-Z]{12}$/u);
  });

  it('is never the same twice', () => {
    expect(new Set(Array.from({ length: 1000 }, newVerifyCode)).size).toBe(1000);
  });

  it('is read back as it is printed and as people type it', () => {
    const code = newVerifyCode();
    expect(parseVerifyCode(printedVerifyCode(code))).toBe(code);
    expect(parseVerifyCode(` ${printedVerifyCode(code).toLowerCase()} `)).toBe(code);
  });

  it('makes one address whether the site ends in a slash or not', () => {
    expect(verifyUrl('https://a.example/', 'X')).toBe(verifyUrl('https://a.example', 'X'));
  });
});
