import type { Hands } from '../journey/hands.js';
import type { Session } from './answers.js';
import { Visitor } from './visitor.js';

/** A person of the training installation, signed in. */
export class Person extends Visitor {
  id = '';
  name = '';
  organisationId = '';
  /** As the pickers of people show it. */
  label = '';

  static async signIn(address: string, username: string): Promise<Person> {
    const person = new Person(address);
    const { user, csrf } = await person.post<Session>('/session/training', { username });
    if (user === null || csrf === null) throw new Error(`${username} was not signed in`);
    const { id, name, organisation } = user;
    Object.assign(person, { id, name, organisationId: organisation?.id ?? '', label: `${name}（${organisation?.name ?? ''}）`, csrf });
    return person;
  }
}

/** The people of one installation; each signs in once. */
export class People {
  constructor(
    readonly address: string,
    /** How they do what cases ask of them where they sit at their browsers. */
    readonly hands: Hands | null = null,
    private readonly known = new Map<string, Promise<Person>>(),
  ) {}

  /** The same people in the same sessions. */
  atBrowsers(hands: Hands): People {
    return new People(this.address, hands, this.known);
  }

  find(username: string): Promise<Person> {
    const known = this.known.get(username) ?? Person.signIn(this.address, username);
    this.known.set(username, known);
    // Who could not be reached is asked anew the next time.
    known.catch(() => this.known.delete(username));
    return known;
  }

  /** Of everybody who has signed in, by id. */
  async labels(): Promise<ReadonlyMap<string, string>> {
    return new Map((await Promise.all(this.known.values())).map(({ id, label }) => [id, label]));
  }
}
