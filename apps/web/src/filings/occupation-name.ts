/** 职业（工种） as people read it. */
export function occupationName({ occupation, workType }: { readonly occupation: string; readonly workType?: string | null }): string {
  return workType === undefined || workType === null ? occupation : `${occupation}（${workType}）`;
}
