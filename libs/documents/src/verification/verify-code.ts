import { randomInt } from 'node:crypto';

/** Without letters and digits that are mistaken for each other when read aloud or typed from paper. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 12;

/** A code that cannot be guessed (59 bits) by which anybody can check a printed document. */
export function newVerifyCode(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** As printed: in groups of four. */
export function printedVerifyCode(code: string): string {
  return code.replace(/(.{4})(?=.)/gu, '$1-');
}

/** As typed: groups, spaces and small letters are the typist's. */
export function parseVerifyCode(typed: string): string {
  return typed.replace(/[\s-]/gu, '').toUpperCase();
}

export function verifyUrl(publicUrl: string, code: string): string {
  return `${publicUrl.replace(/\/+$/u, '')}/verify/${code}`;
}
