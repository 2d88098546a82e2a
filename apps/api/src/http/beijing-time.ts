const beijingOffsetMs = 8 * 3_600_000;

/** An instant as people in the field read it: ISO 8601 with +08:00. */
export function inBeijing(instant: string | Date): string {
  const shifted = new Date(new Date(instant).getTime() + beijingOffsetMs).toISOString();
  return shifted.replace('Z', '+08:00');
}
