export const idleMinutes = 30;
export const absoluteHours = 12;
/** How seldom a session in use is written: not at every request. */
export const touchSeconds = 60;
