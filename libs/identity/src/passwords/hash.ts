import { hash, verify } from '@node-rs/argon2';

/** Argon2id (the library's default) with 19 MiB and two passes, the least that OWASP asks for. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, cost);
export const matchesPassword = (stored: string, password: string): Promise<boolean> => verify(stored, password);

let nobody: Promise<string> | undefined;

/** Takes as long as a real comparison, so that an unknown user name does not answer sooner. */
export async function matchNobody(password: string): Promise<false> {
  nobody ??= hashPassword('no account has this password');
  await matchesPassword(await nobody, password);
  return false;
}
