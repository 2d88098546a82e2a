import type { CivilDate } from '@beian/calendar';
import type { Pool } from 'pg';
import type { Place } from './places.js';

interface Member {
  readonly id: string;
  readonly organisation: string;
}

/** Who plays the stories. Organisations and people of the training data have the same identifiers in every installation. */
export class Troupe {
  private constructor(
    readonly firstDay: CivilDate,
    /** Real instants between which the play was played: what a machine stored bears one of them. */
    readonly played: { readonly from: number; readonly until: number },
    private readonly places: ReadonlyMap<string, Place>,
    private readonly codes: ReadonlyMap<string, string>,
    readonly organCodes: ReadonlyMap<string, string>,
    private readonly members: readonly Member[],
  ) {}

  static async of(database: Pool, places: readonly Place[], firstDay: CivilDate, played: Troupe['played']): Promise<Troupe> {
    const { rows: organisations } = await database.query<{ id: string; uscc: string | null; organ: string | null }>('select id, uscc, organ_code as organ from organisation');
    const { rows: members } = await database.query<Member>('select id, organisation_id as organisation from user_account');
    return new Troupe(firstDay, played, new Map(places.map((place) => [place.id, place])), new Map(organisations.map(({ id, uscc }) => [id, uscc ?? ''])), new Map(organisations.map(({ id, organ }) => [id, organ ?? ''])), members);
  }

  placeOf(authorityId: string): Place {
    const place = this.places.get(authorityId);
    if (place === undefined) throw new Error(`the authority ${authorityId} has no officers`);
    return place;
  }

  usccOf(organisationId: string): string {
    return this.codes.get(organisationId) ?? '';
  }

  usersOf(organisationId: string): readonly string[] {
    return this.members.filter(({ organisation }) => organisation === organisationId).map(({ id }) => id);
  }

  /** Organisations and people keep their identifiers, where they are not somebody else in the copy. */
  knows(id: string): boolean {
    return this.codes.has(id) || this.members.some((member) => member.id === id);
  }
}
