import { answer, api } from './http.js';
import type { Told } from './types.js';

export type LegalBasis = Told<'LegalBasisDto'>;
export type ProcedureCard = Told<'ProcedureSummaryDto'>;
export type Procedure = Told<'ProcedureDto'>;

export type CheckedCondition = Told<'CheckedConditionDto'>;
export type Intake = Told<'IntakeDto'>;
export type UsualStep = Told<'PublicStepDto'>;

export const listProcedures = (): Promise<readonly ProcedureCard[]> => answer(api.GET('/api/v1/procedures'));
export const readProcedure = (id: string): Promise<Procedure> => answer(api.GET('/api/v1/procedures/{id}', { params: { path: { id } } }));
export const checkProcedure = (id: string): Promise<readonly CheckedCondition[]> => answer(api.GET('/api/v1/procedures/{id}/fit', { params: { path: { id } } }));
export const readIntake = (id: string): Promise<Intake> => answer(api.GET('/api/v1/procedures/{id}/intake', { params: { path: { id } } }));
export const wishReminder = (id: string, wanted: boolean): Promise<Intake> => answer(api.PUT('/api/v1/procedures/{id}/intake-reminder', { params: { path: { id } }, body: { wanted } }));
/** The usual way of a procedure, and how long the whole of it takes. */
export const readUsualWay = (id: string): Promise<Told<'PublicProcedureDto'>> => answer(api.GET('/api/v1/public/procedures/{id}', { params: { path: { id } } }));
