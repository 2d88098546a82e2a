/** Tasks this page is submitting or has submitted: their end is no news here. */
export const submitting = new Set<string>();
