export type CourseFaultCode =
  | 'NO_COURSE' | 'TWO_COURSES' | 'UNKNOWN_ELEMENT' | 'UNKNOWN_FLOW' | 'UNREADABLE_ID' | 'UNUSED_ELEMENT' | 'WRONG_CALL' | 'UNCHOSEN_FLOW' | 'UNHANDLED_EVENT'
  | 'WRONG_ORDER' | 'UNASKED_OUTCOME';

/** One place where a diagram and its code do not agree, and what to do about it. */
export interface CourseFault {
  readonly code: CourseFaultCode;
  /** Element or flow; null when the process as a whole is meant. */
  readonly id: string | null;
  readonly diagram: string;
  /** Null while no file carries the diagram out. */
  readonly file: string | null;
  readonly line: number | null;
  readonly message: { readonly zh: string; readonly en: string };
}
