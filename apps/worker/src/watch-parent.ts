/** A worker outlives a crashed parent unless it looks: tells when the process that started this one is gone. */
export function watchParent(gone: () => void, everyMs = 1_000): NodeJS.Timeout {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) gone();
  }, everyMs);
  timer.unref();
  return timer;
}
