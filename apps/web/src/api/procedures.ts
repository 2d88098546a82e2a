import { answer, api } from './http.js';
import type { Told } from './types.js';

export type LegalBasis = Told<'LegalBasisDto'>;
export type ProcedureCard = Told<'ProcedureSummaryDto'>;
export type Procedure = Told<'ProcedureDto'>;

export const listProcedures = (): Promise<readonly ProcedureCard[]> => answer(api.GET('/api/v1/procedures'));
export const readProcedure = (id: string): Promise<Procedure> => answer(api.GET('/api/v1/procedures/{id}', { params: { path: { id } } }));
