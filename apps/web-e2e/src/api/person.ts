import type { Session } from './answers.js';
import { Visitor } from './visitor.js';

/** A person of the training installation, signed in. */
export class Person extends Visitor {
  id = '';
  name = '';
  organisationId = '';

  static async signIn(address: string, username: string): Promise<Person> {
    const person = new Person(address);
    const { user, csrf } = await person.post<Session>('/session/training', { username });
    if (user === null || csrf === null) throw new Error(`${username} was not signed in`);
    Object.assign(person, { id: user.id, name: user.name, organisationId: user.organisation?.id ?? '', csrf });
    return person;
  }
}

/** The people of one installation; each signs in once. */
export class People {
  private readonly known = new Map<string, Promise<Person>>();

  constructor(readonly address: string) {}

  find(username: string): Promise<Person> {
    const known = this.known.get(username) ?? Person.signIn(this.address, username);
    this.known.set(username, known);
    // Who could not be reached is asked anew the next time.
    known.catch(() => this.known.delete(username));
    return known;
  }
}
