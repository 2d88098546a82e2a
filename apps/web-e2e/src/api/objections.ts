import { setTimeout as delay } from 'node:timers/promises';
import { Visitor } from './visitor.js';

interface Question {
  readonly id: string;
  readonly question: { readonly zh: string; readonly en: string };
}

/** Nobody reads a question and answers it faster. */
const readingMs = 1_600;

/** Objects to a notice as the public does, under no name. */
export async function objectTo(address: string, noticeId: string, text: string): Promise<unknown> {
  const visitor = new Visitor(address);
  const { id, answer } = await answered(visitor);
  await delay(readingMs);
  const form = new FormData();
  for (const [name, value] of Object.entries({ text, anonymous: 'true', challengeId: id, challengeAnswer: answer })) form.set(name, value);
  return visitor.send('POST', `/public/notices/${noticeId}/objections`, { body: form });
}

/** Questions are asked until one comes that names the words to choose from. */
async function answered(visitor: Visitor): Promise<{ readonly id: string; readonly answer: string }> {
  for (let asked = 0; asked < 20; asked++) {
    const { id, question } = await visitor.get<Question>('/public/challenge');
    const [, words = '', place = ''] = /“(.+)”，其中第([一二三])个词/u.exec(question.zh) ?? [];
    const answer = words.split('、')['一二三'.indexOf(place)];
    if (place !== '' && answer !== undefined) return { id, answer };
  }
  throw new Error('no question that names its words was asked');
}
