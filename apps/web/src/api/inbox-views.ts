import { act, answer, api, done, seen } from './http.js';
import type { Schemas, Told } from './types.js';

export type InboxView = Told<'InboxViewDto'>;
export type NewInboxView = Schemas['NewInboxViewDto'];

const at = (id: string) => ({ params: { path: { id } } });

export const listInboxViews = (): Promise<readonly InboxView[]> => answer(api.GET('/api/v1/inbox-views'));
export const addInboxView = (view: NewInboxView): Promise<InboxView> => answer(api.POST('/api/v1/inbox-views', { body: view, headers: act() }));
export const changeInboxView = (id: string, revision: number, view: NewInboxView): Promise<InboxView> =>
  answer(api.PUT('/api/v1/inbox-views/{id}', { ...at(id), body: view, headers: seen(revision) }));
export const removeInboxView = (id: string) => done(api.DELETE('/api/v1/inbox-views/{id}', at(id)));
