import { accept, refuse, type Check } from './check.js';
import { countCharacters } from './normal-form.js';

const LONGEST = 50;

/** Rare characters are kept as typed: no compatibility folding, which would turn one name into another. */
export function checkPersonName(input: string, longest: number = LONGEST): Check {
  const name = input.trim();
  if (name === '') return refuse('NAME_EMPTY', '姓名不能为空', 'The name is missing');
  const length = countCharacters(name);
  if (length > longest) {
    return refuse(
      'NAME_LENGTH',
      `姓名不能超过 ${longest} 个字，现为 ${length} 个字`,
      `A name has at most ${longest} characters; this one has ${length}`,
    );
  }
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(name)) {
    return refuse(
      'NAME_ALPHABET',
      '姓名中有不可见字符或损坏的字符，请重新输入',
      'The name holds an invisible or broken character; type it again',
    );
  }
  return accept(name);
}
