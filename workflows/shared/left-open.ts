import type { Bilingual } from '@beian/procedure';

/** What is cited for a number that no text sets: the recommended default that stands in its place, with the assumption it rests on. */
export function leftOpenBy({ zh, en }: Bilingual): (assumption: string, special?: Bilingual) => Bilingual {
  return (assumption, special = { zh: '推荐默认值', en: 'recommended default' }) => ({
    zh: `${zh}未规定；${special.zh}（${assumption}）`, en: `Not laid down by ${en}; ${special.en} (${assumption.replaceAll('、', ', ')})`,
  });
}
