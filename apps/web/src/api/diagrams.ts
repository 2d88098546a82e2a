import { answer, api } from './http.js';
import type { Told } from './types.js';

export type CaseDiagram = Told<'CaseDiagramDto'>;

export const readCaseDiagram = (id: string): Promise<CaseDiagram> => answer(api.GET('/api/v1/cases/{id}/diagram', { params: { path: { id } } }));
export const readDiagramXml = (hash: string): Promise<string> => answer(api.GET('/api/v1/diagrams/{hash}', { params: { path: { hash } }, parseAs: 'text' }));
