import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import type { ImportedRows } from '../api/drafts.js';
import type { FieldSchema, FormData } from '../api/forms.js';
import type { Violation } from '../api/types.js';

export interface Person {
  readonly id: string;
  readonly name: string;
  /** Tells namesakes apart. */
  readonly organisation: string;
}

/** What a form needs from where it stands: a draft, a task, or nothing at all. */
/** What stands beside a given row, such as the files of the material it is about; it may fill the row in. */
export type BesideRow = (row: FormData, columns: readonly FieldSchema[], onFill: (values: FormData) => void) => ReactNode;

export interface FormServices {
  /** Begins the ids of the controls, so that several forms can stand on one page. */
  readonly prefix: string;
  readonly signerName: string;
  readonly today: string;
  /** Whom the form names as the one who signs it on paper, as far as he is named yet. */
  readonly namedSigner?: string | undefined;
  readonly uploadFile?: ((file: File, onProgress: (percent: number) => void) => Promise<{ readonly id: string; readonly name: string }>) | undefined;
  readonly listUsers?: ((field: string) => Promise<readonly Person[]>) | undefined;
  readonly besideRow?: BesideRow | undefined;
  readonly rowsFileUrl?: ((field: string) => string) | undefined;
  readonly importRows?: ((field: string, file: File) => Promise<ImportedRows>) | undefined;
}

export const FormServicesContext = createContext<FormServices>({ prefix: 'form', signerName: '', today: '' });

export const useFormServices = (): FormServices => useContext(FormServicesContext);

/** No violation at all, always the same array, so that unchanged fields need not be drawn again. */
export const NONE: readonly Violation[] = [];
