import type { Translation } from '../text-tree.js';
import type { phrases as zh } from '../zh-CN/phrases.js';

export const phrases: Translation<typeof zh> = {
  title: 'Phrases', help: 'choose one, or press Alt and its digit, to insert it at the cursor', shared: 'organisation', forAll: 'for the whole organisation', new: 'New phrase', keep: 'Keep', drop: 'Delete the phrase {{text}}', nowhere: 'This form has no field for words',
};
