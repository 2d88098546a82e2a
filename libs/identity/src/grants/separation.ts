import { administrators, roles, type RoleCode } from '../access/roles.js';
import type { Organisation } from '../entities/organisation.js';
import { Refusal } from '../refusal.js';

/** The three administrators are three people, and none of them has a business role (GB/T 22239-2019). */
export function requireSeparation(held: readonly RoleCode[], wanted: RoleCode): void {
  const others = held.filter((role) => role !== wanted);
  const clash = administrators.includes(wanted) ? others[0] : others.find((role) => administrators.includes(role));
  if (!clash) return;
  throw new Refusal(422, 'ADMINISTRATORS_SEPARATED', {
    zh: `${roles[wanted].zh}不得与${roles[clash].zh}由同一人担任`,
    en: `${roles[wanted].en} and ${roles[clash].en} must be different people`,
  });
}

export function requireFittingOrganisation(wanted: RoleCode, organisation: Pick<Organisation, 'kind'>): void {
  if (roles[wanted].heldIn.includes(organisation.kind)) return;
  throw new Refusal(422, 'ROLE_NOT_HELD_THERE', {
    zh: `${roles[wanted].zh}不能设在该类单位`,
    en: `${roles[wanted].en} cannot be held in an organisation of this kind`,
  });
}
