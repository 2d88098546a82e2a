import type { JsonObject } from '../kernel/protocol.js';
import type { Bilingual } from './bilingual.js';

export interface OrganisationFacts {
  readonly id: string;
  readonly name: string;
  readonly regionCode: string;
  readonly regionName: string;
  readonly uscc: string | null;
  /** 机关代字 for official numbers; null for institutions. */
  readonly organCode: string | null;
  readonly address: string | null;
  readonly phone: string | null;
}

/** A person with an account, as other people of the case may see him or her. */
export interface PersonFacts {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly organisationId: string;
  readonly organisationName: string;
}

export interface Actor {
  readonly userId: string;
  readonly organisationId: string;
  /** The absent colleague acted for, else null. */
  readonly onBehalfOf: string | null;
}

/** A person's accepted submission of one task. */
export interface SubmissionFacts {
  readonly element: string;
  readonly activation: number;
  readonly instance: string | null;
  readonly form: JsonObject;
  readonly actor: Actor;
  readonly actorName: string;
  readonly at: string;
}

export interface IssuedDocument {
  readonly type: string;
  readonly title: Bilingual;
  readonly number: string | null;
  readonly state: 'draft' | 'numbered' | 'sealed';
  readonly signedAt: string | null;
  readonly deliveries: readonly { readonly way: 'phone' | 'mail' | 'electronic' | 'web'; readonly at: string }[];
}

export interface MaterialFacts {
  readonly id: string;
  readonly state: 'missing' | 'uploaded' | 'meets' | 'doesNotMeet';
  readonly reason: string | null;
  readonly files: number;
  readonly paperCopies: number;
}
