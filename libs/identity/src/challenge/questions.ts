import type { Bilingual } from '../bilingual.js';
import { inChinese, inEnglish, waysToWrite } from './numerals.js';

export interface Question {
  readonly text: Bilingual;
  readonly answers: readonly string[];
}

/** A whole number from 0 up to, not including, `below`. */
export type Draw = (below: number) => number;

const things: readonly Bilingual[] = [
  { zh: '苹果', en: 'apple' }, { zh: '河流', en: 'river' }, { zh: '书本', en: 'book' }, { zh: '火车', en: 'train' },
  { zh: '月亮', en: 'moon' }, { zh: '雨伞', en: 'umbrella' }, { zh: '茶杯', en: 'cup' }, { zh: '钢笔', en: 'pen' },
];
const places = [{ zh: '第一', en: 'first' }, { zh: '第二', en: 'second' }, { zh: '第三', en: 'third' }] as const;

function sum(draw: Draw): Question {
  const [a, b] = [1 + draw(20), 1 + draw(9)];
  return { text: { zh: `${inChinese(a)}加${inChinese(b)}等于几？`, en: `What is ${inEnglish(a)} plus ${inEnglish(b)}?` }, answers: waysToWrite(a + b) };
}

function difference(draw: Draw): Question {
  const b = 1 + draw(9);
  const a = b + draw(12);
  return { text: { zh: `${inChinese(a)}减${inChinese(b)}等于几？`, en: `What is ${inEnglish(a)} minus ${inEnglish(b)}?` }, answers: waysToWrite(a - b) };
}

function largest(draw: Draw): Question {
  const numbers = distinct(draw, 3, 40);
  const spoken = (word: (n: number) => string, separator: string) => numbers.map(word).join(separator);
  return {
    text: { zh: `${spoken(inChinese, '、')}，这三个数中最大的是几？`, en: `Which of these three numbers is the largest: ${spoken(inEnglish, ', ')}?` },
    answers: waysToWrite(Math.max(...numbers)),
  };
}

function word(draw: Draw): Question {
  const listed = distinct(draw, 3, things.length).map((n) => things[n] ?? { zh: '', en: '' });
  const at = draw(3);
  const [place, wanted] = [places[at] ?? places[0], listed[at] ?? { zh: '', en: '' }];
  return {
    text: {
      zh: `“${listed.map(({ zh }) => zh).join('、')}”，其中${place.zh}个词是什么？`,
      en: `Which is the ${place.en} of these words: ${listed.map(({ en }) => en).join(', ')}?`,
    },
    answers: [wanted.zh, wanted.en],
  };
}

function distinct(draw: Draw, count: number, below: number): readonly number[] {
  const drawn = new Set<number>();
  while (drawn.size < count) drawn.add(draw(below));
  return [...drawn];
}

const kinds = [sum, difference, largest, word];

/** Words only: it can be read aloud, enlarged or felt, and a person answers it in either language. */
export function newQuestion(draw: Draw): Question {
  return (kinds[draw(kinds.length)] ?? sum)(draw);
}

/** As it is compared: width, case, spaces and punctuation do not count. */
export const plainAnswer = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\s\p{P}]/gu, '');
