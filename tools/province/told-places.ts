import type { ProcessModel } from '@beian/bpmn';
import type { Story } from '../../apps/web-e2e/src/journey/scenes.js';

type Models = Readonly<Record<string, ProcessModel>>;

/** Where somebody is waited for, in the diagram of a procedure and in those that it calls: the call activities that lead there, then the task. */
export function placesOf(processId: string, models: Models): readonly string[] {
  const model = models[processId];
  if (model === undefined) throw new Error(`no process ${processId}`);
  return Object.values(model.elements).flatMap(({ id, type, calledProcess }) => {
    if (type === 'callActivity' && calledProcess !== null) return placesOf(calledProcess, models).map((place) => `${id}/${place}`);
    return type === 'userTask' || type === 'receiveTask' ? [id] : [];
  });
}

/** Where a case of the stories of a procedure stands at some time. */
export function toldPlaces(stories: readonly Story[], procedureId: string): ReadonlySet<string> {
  const own = stories.filter((story) => story.procedureId === procedureId);
  return new Set(own.flatMap(({ scenes }) => scenes.flatMap(({ at }) => (at === undefined ? [] : [at]))));
}
