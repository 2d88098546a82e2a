import { Refusal } from '../refusal.js';

export const passwordDays = 90;
export const rememberedPasswords = 5;
const shortest = 10;
const longest = 128;
const classes = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{L}\p{N}]/u];

/** At least ten characters from three of four classes, and not the user name. */
export function requireGoodPassword(password: string, username: string): void {
  const length = [...password].length;
  if (length < shortest || length > longest) {
    throw new Refusal(422, 'PASSWORD_LENGTH', { zh: `密码须为${shortest}至${longest}个字符`, en: `A password has ${shortest} to ${longest} characters` });
  }
  if (classes.filter((pattern) => pattern.test(password)).length < 3) {
    throw new Refusal(422, 'PASSWORD_CLASSES', {
      zh: '密码须包含大写字母、小写字母、数字、符号中的至少三类',
      en: 'A password needs three of: capital letters, small letters, digits, symbols',
    });
  }
  if (password.toLowerCase().includes(username.toLowerCase())) {
    throw new Refusal(422, 'PASSWORD_CONTAINS_NAME', { zh: '密码不得包含用户名', en: 'A password must not contain the user name' });
  }
}
