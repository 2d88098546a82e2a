import { act, answer, api, done } from './http.js';
import type { Told } from './types.js';

export type Question = Told<'QuestionDto'>;
export type Person = Told<'PersonDto'>;

const at = (id: string) => ({ params: { path: { id } } });

export const listQuestionsToAnswer = (): Promise<readonly Question[]> => answer(api.GET('/api/v1/questions'));
export const answerQuestion = (id: string, text: string): Promise<readonly Question[]> => answer(api.POST('/api/v1/questions/{id}/answer', { ...at(id), body: { text }, headers: act() }));
export const listQuestionsOnTask = (taskId: string): Promise<readonly Question[]> => answer(api.GET('/api/v1/tasks/{id}/questions', at(taskId)));
export const askColleague = (taskId: string, userId: string, text: string): Promise<readonly Question[]> =>
  answer(api.POST('/api/v1/tasks/{id}/questions', { ...at(taskId), body: { userId, text }, headers: act() }));
export const listTaskColleagues = (taskId: string): Promise<readonly Person[]> => answer(api.GET('/api/v1/tasks/{id}/colleagues', at(taskId)));
export const remindOfTask = (taskId: string) => done(api.POST('/api/v1/tasks/{id}/remind', { ...at(taskId), headers: act() }));
