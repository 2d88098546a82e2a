import type { Violation } from '@beian/procedure/declaration';

export interface EvaluationReview {
  readonly agreed: boolean;
  readonly at: string;
}

export interface EvaluationFacts {
  readonly municipal: boolean;
  /** When the centre that accepted confirmed the result of the evaluation. */
  readonly confirmedAt: string | null;
  /** The latest re-review of the province. */
  readonly review: EvaluationReview | null;
}

/** JL-S19, A-42: a municipal result is published, and decided on, only once the province has agreed to it. */
export function evaluationAgreed({ municipal, confirmedAt, review }: EvaluationFacts): readonly Violation[] {
  if (!municipal) return [];
  if (review !== null && review.agreed && confirmedAt !== null && review.at > confirmedAt) return [];
  return [{
    path: '', code: 'RE_REVIEW_MISSING', rule: 'JL-S19',
    message: { zh: '市（州）中心的评估结果须经省中心复核同意后方可公示，请先完成复核', en: 'The provincial centre has to agree to the municipal evaluation before anything is published; the re-review comes first' },
  }];
}
