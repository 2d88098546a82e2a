import type { CivilDate } from '@beian/calendar';
import * as archive from '../answers/archive.js';
import * as evaluation from '../answers/evaluation.js';
import * as issuing from '../answers/issuing.js';
import type { People } from '../api/person.js';
import type { Fill, Journey } from './journey.js';
import { samplePdf } from './sample-file.js';
import { weeksAfter } from './stages.js';

/** What happens to a case on one working day. */
export interface Scene {
  (journey: Journey): Promise<unknown>;
  /** The task that is done, by its place in the diagrams: the call activities that lead to it, then its element. */
  readonly at?: string;
}

/** A case from its application to its end, one scene a day: where each scene leaves it, cases of a whole year are copied from. */
export interface Story {
  readonly name: string;
  readonly procedureId: string;
  /** Of those cases of the procedure that are over, how many went this way; in any unit. */
  readonly share: number;
  /** Whether such an application may come on a day. */
  readonly mayBegin: (day: CivilDate) => boolean;
  readonly begin: (people: People, today: CivilDate) => Promise<Journey>;
  readonly scenes: readonly Scene[];
}

export const onAnyDay = (): boolean => true;

/** A scene in which a task is done. */
export const doneAt = (at: string, act: Scene): Scene => Object.assign((journey: Journey) => act(journey), { at });

export const does = (username: string, element: string, fill: Fill): Scene => doneAt(element, (journey) => journey.does(username, element, fill));

/** Scenes of the diagram that a call activity calls. */
export const within = (call: string, scenes: readonly Scene[]): readonly Scene[] => scenes.map((scene) => (scene.at === undefined ? scene : doneAt(`${call}/${scene.at}`, scene)));

/** Days on which nothing is done. */
export const days = (count: number): readonly Scene[] => Array.from({ length: count }, () => async () => undefined);

/** A panel of three evaluates; `bureau` is the stem of the user names. */
export function evaluationBy(bureau: string, conclusion: 'PASS' | 'RECTIFY' | 'FAIL'): readonly Scene[] {
  const [leader, ...others] = ['zhuanjia2', 'zhuanjia3', 'zhuanjia4'].map((post) => `${bureau}-${post}`);
  const experts = [leader ?? '', ...others];
  const each = (element: string, fill: Fill): Scene => doneAt(element, (journey) => Promise.all(experts.map((expert) => journey.does(expert, element, fill))));
  return within('Call_TechnicalEvaluation', [
    doneAt('Task_FormExpertPanel', async (journey) => {
      const panel = await Promise.all(experts.map((username) => journey.people.find(username)));
      return journey.does(`${bureau}-pinggu`, 'Task_FormExpertPanel', evaluation.panel(panel.map(({ id }) => id)));
    }),
    does(`${bureau}-pinggu`, 'Task_ScheduleEvaluation', (data, person, today) => evaluation.visit(weeksAfter(today, 2))(data, person, today)),
    each('Task_DocumentReview', evaluation.documentsRead),
    ...days(4),
    each('Task_OnSiteInspection', evaluation.inspected),
    each('Task_ExpertScoring', evaluation.scored),
    does(experts[0] ?? '', 'Task_CompileReport', evaluation.reported(conclusion)),
    does(`${bureau}-pinggu`, 'Task_ConfirmReport', evaluation.confirmed(conclusion)),
  ]);
}

/** The institution reports on what it has mended, and somebody looks. */
export function rectification(applicant: string, verifier: string, verdict: 'ACCEPTED' | 'OPEN'): readonly Scene[] {
  return within('Call_Rectification', [
    does(applicant, 'Task_SubmitRectificationReport', evaluation.rectified(samplePdf('整改照片.pdf'))),
    does(verifier, 'Task_VerifyRectification', evaluation.verified(verdict)),
  ]);
}

export interface Drafting {
  readonly clerk: string;
  readonly office: string;
  readonly leader: string;
}

export function letterBy({ clerk, office, leader }: Drafting): readonly Scene[] {
  return [does(clerk, 'Task_DraftDocument', issuing.drafted()), does(office, 'Task_CheckDocument', issuing.checked), does(leader, 'Task_SignDocument', issuing.signed)];
}

export const archived = (archivist: string): readonly Scene[] => [does(archivist, 'Task_ReviewArchive', archive.fileComplete)];

/** Something is missing in the file at first. */
export function archivedAtLast(archivist: string, clerk: string): readonly Scene[] {
  return [
    does(archivist, 'Task_ReviewArchive', archive.fileIncomplete),
    does(clerk, 'Task_CompleteArchive', archive.supplied(samplePdf('现场照片.pdf'))),
    ...archived(archivist),
  ];
}
