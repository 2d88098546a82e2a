/** What a run says while it works, and the figures it ends with. */

/** @typedef {{ name: string, seconds: number }} Figure */

const heartbeat = 15_000;

/**
 * @param {{ say?: (line: string) => void, now?: () => number }} [options]
 */
export function createProgress({ say = (line) => console.log(line), now = () => performance.now() } = {}) {
  const began = now();
  /** @type {Figure[]} */
  const figures = [];
  const seconds = (/** @type {number} */ since) => (now() - since) / 1000;

  return {
    figures,
    say,
    elapsed: () => seconds(began),
    /**
     * Announces a piece of work, reminds of it while it lasts, and says how long it took.
     * @template T @param {string} name @param {() => Promise<T>} work @returns {Promise<T>}
     */
    async step(name, work) {
      const since = now();
      say(`  … ${name}`);
      const reminder = setInterval(() => say(`  … ${name} · ${Math.round(seconds(since))} s`), heartbeat);
      try {
        const result = await work();
        figures.push({ name, seconds: seconds(since) });
        say(`  ✓ ${name} · ${seconds(since).toFixed(1)} s`);
        return result;
      } catch (error) {
        say(`  ✗ ${name} · ${seconds(since).toFixed(1)} s`);
        throw error;
      } finally {
        clearInterval(reminder);
      }
    },
  };
}

/** @param {readonly Figure[]} figures @param {number} total seconds */
export function figureTable(figures, total) {
  const rows = [...figures, { name: '合计 / total', seconds: total }];
  const width = Math.max(...rows.map(({ name }) => columns(name)));
  return rows.map(({ name, seconds }) => `  ${name}${' '.repeat(width - columns(name))}  ${seconds.toFixed(1).padStart(7)} s`).join('\n');
}

/** Terminal columns of a text: Chinese characters take two. @param {string} text */
export function columns(text) {
  return [...text].reduce((sum, character) => sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(character) ? 2 : 1), 0);
}
