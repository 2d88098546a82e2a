/*
 * One masking pattern for lists, exports and logs. Text that does not look as expected is hidden whole, since nobody can
 * say which part of it is harmless.
 */

/** 欧阳娜娜 → 欧***: the first character stays, the number of characters too. */
export function maskName(name: string): string {
  const [first = '', ...rest] = [...name.trim()];
  return rest.length === 0 ? stars([...first].length) : `${first}${stars(rest.length)}`;
}

/** 410***********1231: three and four characters stay. */
export function maskIdNumber(idNumber: string): string {
  return keepEnds(idNumber.trim(), 3, 4, 9);
}

/** 138****8000 */
export function maskMobile(mobile: string): string {
  return keepEnds(mobile.trim(), 3, 4, 11);
}

/** z***@example.cn: the length of the local part is not shown. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  const [first] = [...email.trim()];
  return at < 1 || first === undefined ? '***' : `${first}***${email.slice(at).trim()}`;
}

function keepEnds(text: string, head: number, tail: number, shortest: number): string {
  const characters = [...text];
  if (characters.length < shortest) return stars(characters.length);
  return [...characters.slice(0, head), stars(characters.length - head - tail), ...characters.slice(-tail)].join('');
}

function stars(count: number): string {
  return '*'.repeat(count);
}
