import { Injectable } from '@nestjs/common';
import type { Principal } from '@beian/identity';
import type { Violation } from '@beian/procedure/declaration';
import { completeness, fieldsOf } from '@beian/procedure/forms';
import type { Json, JsonObject } from '@beian/procedure/kernel';
import { CaseDesk } from '../desk/case-desk.js';
import { institutionsOf } from '../drafts/draft-access.js';
import { KnownBefore } from '../drafts/known-before.js';
import { notFound } from '../http/problem.js';
import type { CheckedConditionDto } from './procedures-dto.js';

/** The conditions of a procedure, held against what is known of the institution that asks: before anybody fills in a form. */
@Injectable()
export class ProcedureFit {
  constructor(
    private readonly desk: CaseDesk,
    private readonly known: KnownBefore,
  ) {}

  async check(caller: Principal, procedureId: string): Promise<CheckedConditionDto[]> {
    const [institution] = institutionsOf(caller);
    if (institution === undefined) throw notFound();
    const procedure = this.desk.procedure(procedureId);
    const form = await this.known.form(procedure, institution, null);
    const faults = completeness(procedure.application, form, { today: await this.desk.today() });
    return fieldsOf(procedure.application).flatMap(({ key, rule, label, help }) => (rule ? [{ rule, text: label, help: help ?? null, ...checked(form, key, faults) }] : []));
  }
}

function checked(form: JsonObject, key: string, faults: readonly Violation[]): Pick<CheckedConditionDto, 'state' | 'said'> {
  if (isBlank(form[key])) return { state: 'unknown', said: null };
  const fault = faults.find(({ path }) => path === key);
  if (fault) return { state: 'notMet', said: fault.message };
  // A table that the form begins with still has to be filled in.
  return { state: faults.some(({ path }) => path.startsWith(`${key}.`)) ? 'unknown' : 'met', said: null };
}

const isBlank = (value: Json | undefined): boolean => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
