/** The methods of a step that name an element of the diagram. */
export const STEP_METHODS = ['task', 'each', 'service', 'send', 'rule', 'timer', 'message', 'first', 'call', 'choose', 'fork', 'withdrawable', 'end'] as const;
export type StepMethod = (typeof STEP_METHODS)[number];

/** How code uses an id: by a method of the step, as the join of a fork, as a reminder beside a task, in a comparison, or as a flow. */
export type Usage = StepMethod | 'join' | 'reminder' | 'compared' | 'flow';

export interface Use {
  readonly id: string;
  readonly as: Usage;
  readonly line: number;
  /** For a flow the gateways it is taken from. */
  readonly gateways: readonly string[];
}

/** Two steps written one after the other: where the token is after the first, and what the second may be. */
export interface Sequence {
  readonly elements: readonly string[];
  readonly flows: readonly string[];
  readonly next: readonly string[];
  readonly line: number;
}

/** What one file says about the diagram it carries out. */
export interface CourseReading {
  readonly file: string;
  /** Name of the constant that holds the diagram. */
  readonly diagram: string;
  readonly uses: readonly Use[];
  /** Step calls whose ids are not written out. */
  readonly unreadable: readonly { readonly text: string; readonly line: number }[];
  readonly sequences: readonly Sequence[];
}
