import type { ProcessModel } from '@beian/bpmn';
import type { Move } from '@beian/procedure/kernel';
import type { Letter } from './letter.js';

/** The moves of the kernel in the letters of the oracle, and what the course decided on the way. */
export class CourseTrace {
  readonly flows = new Map<string, string[]>();
  readonly memberCounts = new Map<string, number[]>();
  private readonly scopes = new Map<number, string>();
  private readonly numbers = new Map<string, number>();
  private readonly places = new Map<number, { readonly scope: string; readonly members: readonly string[] }>();

  constructor(private readonly modelOf: (process: string) => ProcessModel) {}

  /** Scope of an open activation and the number of a member in it. */
  placeOf(activation: number, instance: string | null): { readonly scope: string; readonly member: number | null } {
    const place = this.places.get(activation);
    return { scope: place?.scope ?? '', member: instance === null ? null : (place?.members.indexOf(instance) ?? 0) };
  }

  read(moves: readonly Move[]): readonly Letter[] {
    return moves.flatMap((move) => this.letterOf(move));
  }

  private letterOf(move: Move): readonly Letter[] {
    const { kind, element, instance, activation } = move;
    if (kind === 'superseded' || kind === 'patched' || instance !== null) return [];
    const scope = this.scopes.get(move.scope.at(-1) ?? 0) ?? '';
    if (kind === 'taken') push(this.flows, `${scope}${element}`, move.flow ?? '');
    if (kind === 'entered') this.enter(move, scope);
    const waited = this.places.has(activation);
    return [{ scope, element, what: kind === 'cancelled' ? 'cancelled' : kind === 'completed' && waited ? 'done' : 'reached' }];
  }

  private enter({ process, element, activation, detail: { members } }: Move, scope: string): void {
    const list = Array.isArray(members) ? members.map(String) : [];
    this.places.set(activation, { scope, members: list });
    if (Array.isArray(members)) push(this.memberCounts, `${scope}${element}`, list.length);
    if (this.modelOf(process).elements[element]?.calledProcess == null) return;
    const key = `${scope}${element}`;
    const number = (this.numbers.get(key) ?? 0) + 1;
    this.numbers.set(key, number);
    this.scopes.set(activation, `${key}#${number}/`);
  }
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  lists.set(key, [...(lists.get(key) ?? []), value]);
}
