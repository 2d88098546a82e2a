import type { Told } from '../../../web/src/api/types.js';

/* What the product answers, by its own description: the very types of the web's client. */

export type Problem = Told<'ProblemDto'>;
export type Session = Told<'SessionDto'>;
export type MaterialState = Told<'MaterialStateDto'>;
export type Draft = Told<'DraftDto'>;
export type Submitted = Told<'SubmittedDto'>;
export type TaskRow = Told<'TaskRowDto'>;
export type TaskPage = Told<'TaskPageDto'>;
export type Task = Told<'TaskDto'>;
export type Completed = Told<'CompletedTaskDto'>;
export type Case = Told<'CaseDto'>;
export type OfficialDocument = Told<'OfficialDocumentDto'>;
export type Progress = Told<'PublicProgressDto'>;
export type PublicDocument = Told<'PublicDocumentDto'>;
export type FormSchema = Told<'FormSchemaDto'>;
export type FieldSchema = Told<'FieldSchemaDto'>;

/** A form as it stands or is sent: each procedure has its own fields. */
export type FormValues = Readonly<Record<string, unknown>>;
