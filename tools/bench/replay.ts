/**
 * How fast logs are verified, without the database: npm run bench:replay. A log of the toy procedure of about a hundred entries is replayed
 * alone, and with its hash chain, many times over.
 */
import { replay, type LogEntry } from '@beian/bpmn';
import { MemoryCase } from '@beian/procedure/memory';
import { entryHash, firstHash } from '../../libs/cases/src/log/chain.js';
import { libraryCard, processModels } from '../../libs/procedure/src/testing/index.js';

const models = Object.values(processModels);
const wanted = 100;

/** Repeats the check of the card until the log is long enough. */
async function longLog(): Promise<readonly LogEntry[]> {
  const filing = await new MemoryCase(libraryCard, { modelOf: (id) => processModels[id] ?? libraryCard.diagram, decide: () => ({ result: 'ADULT', facts: {} }) }).start();
  while (filing.ended === null && filing.log.length < wanted) {
    const offer = filing.offers().find(({ outcomes }) => outcomes.some((outcome) => ['CONFIRMED', 'YES', 'REPEAT', 'DONE'].includes(outcome)));
    if (offer === undefined) break;
    await filing.take(offer, offer.outcomes.find((outcome) => outcome === 'REPEAT') ?? offer.outcomes[0]);
  }
  return filing.log.map((move, index) => ({ ...move, seq: index + 1, pos: index + 1 }));
}

function hashed(log: readonly LogEntry[]): string {
  let hash = firstHash('00000000-0000-0000-0000-000000000000').toString('hex');
  const rest = { caseId: '0', definitionHash: '0', actor: null, onBehalfOf: null, role: null, org: null, legalAt: '2026-01-01T00:00:00.000Z', recordedAt: '2026-01-01T00:00:00.000Z', submissionId: null, dataHmac: hash };
  for (const entry of log) hash = entryHash(hash, { ...entry, ...rest, detail: {} });
  return hash;
}

/** Milliseconds of a processor a case, and entries a second on one, over some seconds: what else the machine does then counts little. */
function measured(log: readonly LogEntry[], work: () => unknown): string {
  for (let warm = 0; warm < 200; warm += 1) work();
  const began = process.cpuUsage();
  const spent = (): number => process.cpuUsage(began).user / 1_000;
  let rounds = 0;
  while (spent() < 1_500) for (let round = 0; round < 50; round += 1, rounds += 1) work();
  const ms = spent() / rounds;
  return `${ms.toFixed(3)} ms a case of ${log.length} entries, ${Math.round((log.length * 1000) / ms).toLocaleString('en')} entries/s`;
}

const log = await longLog();
const verdict = replay(models, log);
if (!verdict.conforms) throw new Error(verdict.reason.en);
console.log(`replay:                ${measured(log, () => replay(models, log))}`);
console.log(`replay and hash chain: ${measured(log, () => [replay(models, log), hashed(log)])}`);
