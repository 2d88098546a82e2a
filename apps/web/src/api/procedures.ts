import type { FormSchema } from './forms.js';
import { get } from './http.js';
import type { Bilingual } from './types.js';

export interface LegalBasis {
  readonly number: string;
  readonly title: string;
  readonly issuer: string;
}

export interface ProcedureCard {
  readonly id: string;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  readonly legalBases: readonly LegalBasis[];
  readonly available: boolean;
}

export interface ProcedureMaterial {
  readonly id: string;
  readonly name: Bilingual;
  readonly medium: string;
  readonly paperCopies: number;
  readonly rule: string | null;
  readonly help: Bilingual | null;
}

export interface ProcedureParameter {
  readonly name: string;
  readonly title: Bilingual;
  readonly unit: 'workdays' | 'calendarDays' | 'years' | 'rounds' | 'persons' | 'flag' | 'copies' | 'text';
  readonly value: number | boolean | string;
  readonly citation: string;
}

export interface Procedure extends ProcedureCard {
  readonly conditions: readonly { readonly rule: string; readonly text: Bilingual }[];
  readonly materials: readonly ProcedureMaterial[];
  readonly parameters: readonly ProcedureParameter[];
  readonly diagramHash: string;
  readonly form: FormSchema;
}

export const listProcedures = () => get<readonly ProcedureCard[]>('/procedures');
export const readProcedure = (id: string) => get<Procedure>(`/procedures/${id}`);
