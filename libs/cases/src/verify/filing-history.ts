import { canonical, type JsonObject } from '@beian/procedure/kernel';
import { filingEventHash, firstFilingHash, type StoredFilingEvent } from '../register/filing-events.js';

/** A filing as the register has it, beside its history. */
export interface FilingHead {
  readonly id: string;
  readonly filingNo: string;
  readonly status: string;
  readonly permissions: JsonObject;
  readonly publishedUrl: string | null;
  readonly publishedOn: string | null;
  readonly eventSeq: number;
  readonly eventHash: string | null;
  /** Newest version that took effect; null: none did. */
  readonly version: number | null;
}

export type FilingFault = 'EVENT_MISSING' | 'EVENT_EDITED' | 'EVENTS_CUT_OFF' | 'STATUS_DIFFERS' | 'PERMISSIONS_DIFFER' | 'PUBLICATION_DIFFERS' | 'VERSION_DIFFERS';

export interface LocatedFault {
  readonly fault: FilingFault;
  readonly seq: number;
}

/** Holds the chain of a filing's history, and what the register says now against what the history leads to. */
export function faultsOf(head: FilingHead, events: readonly StoredFilingEvent[]): readonly LocatedFault[] {
  const broken = chainFault(head, events);
  return broken === null ? standingFaults(head, events) : [broken];
}

function chainFault({ id, eventSeq, eventHash }: FilingHead, events: readonly StoredFilingEvent[]): LocatedFault | null {
  let prevHash = firstFilingHash(id);
  for (const [index, event] of events.entries()) {
    const seq = index + 1;
    if (event.seq !== seq) return { fault: 'EVENT_MISSING', seq };
    const { hash, prevHash: said, ...rest } = event;
    if (said !== prevHash || filingEventHash(prevHash, rest) !== hash) return { fault: 'EVENT_EDITED', seq };
    prevHash = hash;
  }
  const whole = events.length === eventSeq && events.length > 0 && eventHash === prevHash;
  return whole ? null : { fault: 'EVENTS_CUT_OFF', seq: events.length + 1 };
}

interface Standing {
  readonly status: string;
  readonly permissions: JsonObject;
  readonly published: readonly [string | null, string | null];
  readonly version: number | null;
}

const beginning: Standing = { status: 'fixed', permissions: { reporting: true, scopeChanges: true, batches: true }, published: [null, null], version: null };

function standingFaults(head: FilingHead, events: readonly StoredFilingEvent[]): readonly LocatedFault[] {
  const { status, permissions, published, version } = events.reduce(after, beginning);
  const faults: readonly (readonly [FilingFault, boolean])[] = [
    ['STATUS_DIFFERS', status === head.status], ['PERMISSIONS_DIFFER', canonical(permissions) === canonical(head.permissions)],
    ['PUBLICATION_DIFFERS', published[0] === head.publishedUrl && published[1] === head.publishedOn], ['VERSION_DIFFERS', version === head.version],
  ];
  return faults.flatMap(([fault, agrees]) => (agrees ? [] : [{ fault, seq: events.length }]));
}

function after(standing: Standing, { kind, detail }: StoredFilingEvent): Standing {
  if (kind === 'status') return { ...standing, status: String(detail['to']) };
  if (kind === 'permission') return { ...standing, permissions: { ...standing.permissions, [String(detail['permission'])]: detail['open'] === true } };
  if (kind === 'published') return { ...standing, published: [String(detail['url']), String(detail['on'])] };
  // Filings that are older than their history say no more than that they took effect.
  if (kind === 'effective' || kind === 'adopted') return { ...standing, status: String(detail['status'] ?? 'active'), version: Number(detail['version'] ?? 1) };
  return standing;
}
