import type { People, Person } from './person.js';

export interface Appointment {
  readonly username: string;
  readonly name: string;
  readonly role: string;
  /** Exact name of the organisation. */
  readonly organisation: string;
}

/** An account with one right, as three administrators have it: one requests, another approves. */
export async function appoint(people: People, { username, name, role, organisation }: Appointment): Promise<Person> {
  const [system, security] = await Promise.all([people.find('sys-system'), people.find('sys-security')]);
  const found = await system.get<readonly { readonly id: string; readonly name: string }[]>(`/organisations?${new URLSearchParams({ q: organisation })}`);
  const organisationId = found.find((each) => each.name === organisation)?.id ?? '';
  const user = await system.post<{ readonly id: string }>('/admin/users', { username, name, organisationId });
  const grant = await system.post<{ readonly id: string }>('/admin/grants', { userId: user.id, role, organisationId, reason: '新设受理岗位' });
  await security.post(`/admin/grants/${grant.id}/approve`);
  return people.find(username);
}
