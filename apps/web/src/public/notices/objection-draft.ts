import type { Violation } from '../../api/types.js';
import { fill, type Words } from '../words.js';

export interface ObjectionDraft {
  readonly text: string;
  readonly anonymous: boolean;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly files: readonly File[];
  readonly challengeAnswer: string;
  /** Nobody sees this field: what fills it in is a program. */
  readonly website: string;
}

export const emptyDraft: ObjectionDraft = { text: '', anonymous: false, name: '', phone: '', email: '', files: [], challengeAnswer: '', website: '' };

/** Without a name nothing of the person is sent, also if it was typed before. */
export const nobody = { name: '', phone: '', email: '' } as const;

/** What somebody has written stays while he looks something up on another page; it is never stored outside this page. */
export const drafts = new Map<string, ObjectionDraft>();

/** Names of the fields as the words have them. */
export const faultyFields = { text: 'text', name: 'name', phone: 'phone', email: 'email', files: 'files', challengeAnswer: 'challenge' } as const;

export type Faults = Readonly<Partial<Record<keyof typeof faultyFields, string>>>;

export const isFaultyField = (field: string): field is keyof typeof faultyFields => Object.hasOwn(faultyFields, field);

const longestText = 5000;
const mostFiles = 5;
const largest = 20 * 1024 * 1024;

/** Whether both say the same about the notice; the answer to a question is no part of it. */
export function saysTheSame(one: ObjectionDraft, other: ObjectionDraft): boolean {
  const fields = ['text', 'anonymous', 'name', 'phone', 'email'] as const;
  return fields.every((field) => one[field] === other[field]) && one.files.length === other.files.length && one.files.every((file, index) => file === other.files[index]);
}

/** What can be told before anything is sent. */
export function faultsOf({ text, anonymous, name, phone, email, files, challengeAnswer }: ObjectionDraft, { words }: Pick<Words, 'words'>): Faults {
  const large = files.find(({ size }) => size > largest);
  const length = [...text.trim()].length;
  return {
    ...(length < 10 ? { text: words.notices.textShort } : length > longestText ? { text: fill(words.notices.textLong, { n: length, most: longestText }) } : {}),
    ...(!anonymous && name.trim() === '' ? { name: words.required } : {}),
    ...(!anonymous && phone.trim() === '' && email.trim() === '' ? { phone: words.notices.reachable } : {}),
    ...(files.length > mostFiles ? { files: words.notices.tooMany } : large ? { files: fill(words.notices.tooLarge, { name: large.name }) } : {}),
    ...(challengeAnswer.trim() === '' ? { challengeAnswer: words.required } : {}),
  };
}

/** What the server says of single fields. */
export function faultsFrom(violations: readonly Violation[], text: Words['text']): Faults {
  const field = (path: string) => (path.startsWith('files') ? 'files' : path);
  return Object.fromEntries(violations.map(({ path, message }) => [field(path), text(message)] as const).filter(([path]) => isFaultyField(path)));
}
