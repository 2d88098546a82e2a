import type { Drawn, DrawnElement, DrawnFlow } from './read-diagram.js';

/** Where a branch leads: into steps that only it leads to, or to a step that is told elsewhere. */
export interface OutlineBranch {
  /** Null: an event at the border of the step. */
  readonly flow: DrawnFlow | null;
  readonly steps: readonly OutlineStep[];
  readonly goesTo: DrawnElement | null;
}

export interface OutlineStep {
  readonly element: DrawnElement;
  readonly branches: readonly OutlineBranch[];
  /** The one way on, when it is not the next line. */
  readonly goesTo: DrawnElement | null;
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly flow: DrawnFlow | null;
}

/**
 * The diagram told from top to bottom. What only one branch leads to is told inside that branch (dominators), what several lead to is told
 * after the step where they part. Every element is told once; the rest are references.
 */
export function outlineOf(drawn: Drawn): readonly OutlineStep[] {
  const starts = [...drawn.elements.values()].filter(({ type }) => type === 'startEvent').sort((a, b) => Number(a.parent !== null) - Number(b.parent !== null));
  return starts.flatMap((start) => new Teller(drawn, start.id).tell());
}

class Teller {
  private readonly order: readonly string[];
  private readonly dominator = new Map<string, string>();
  private readonly edges: readonly Edge[];

  constructor(private readonly drawn: Drawn, private readonly start: string) {
    const borders = [...drawn.elements.values()].filter(({ attachedTo }) => attachedTo !== null);
    this.edges = [
      ...[...drawn.flows.values()].map((flow) => ({ from: flow.source, to: flow.target, flow })),
      ...borders.map(({ id, attachedTo }) => ({ from: attachedTo ?? '', to: id, flow: null })),
    ];
    this.order = this.reversePostorder();
    this.findDominators();
  }

  tell(): readonly OutlineStep[] {
    return this.sequence(this.start);
  }

  private leaving(id: string): readonly Edge[] {
    return this.edges.filter(({ from }) => from === id).sort((a, b) => this.rank(id, a) - this.rank(id, b));
  }

  /** In the order in which the element names its flows, borders last. */
  private rank(id: string, { flow }: Edge): number {
    return flow === null ? Number.MAX_SAFE_INTEGER : (this.drawn.elements.get(id)?.outgoing.indexOf(flow.id) ?? 0);
  }

  private reversePostorder(): readonly string[] {
    const seen = new Set<string>();
    const after: string[] = [];
    const visit = (id: string): void => {
      if (seen.has(id)) return;
      seen.add(id);
      for (const { to } of [...this.leaving(id)].reverse()) visit(to);
      after.push(id);
    };
    visit(this.start);
    return after.reverse();
  }

  private findDominators(): void {
    const position = new Map(this.order.map((id, index) => [id, index]));
    this.dominator.set(this.start, this.start);
    for (let changed = true; changed;) {
      changed = false;
      for (const id of this.order.slice(1)) {
        const known = this.edges.filter(({ to, from }) => to === id && this.dominator.has(from)).map(({ from }) => from);
        const found = known.reduce((a, b) => this.meet(a, b, position));
        if (this.dominator.get(id) === found) continue;
        this.dominator.set(id, found);
        changed = true;
      }
    }
  }

  private meet(a: string, b: string, position: ReadonlyMap<string, number>): string {
    let [left, right] = [a, b];
    const at = (id: string) => position.get(id) ?? 0;
    while (left !== right) {
      while (at(left) > at(right)) left = this.dominator.get(left) ?? this.start;
      while (at(right) > at(left)) right = this.dominator.get(right) ?? this.start;
    }
    return left;
  }

  /** A step, and after it what it alone leads to. */
  private sequence(id: string): readonly OutlineStep[] {
    const leaving = this.leaving(id);
    const mine = this.order.filter((other) => other !== this.start && this.dominator.get(other) === id);
    const parts = leaving.filter(({ flow }) => flow !== null).length > 1;
    const inside = new Set(leaving.filter((edge) => (edge.flow === null || parts) && mine.includes(edge.to) && this.entries(edge.to) === 1).map(({ to }) => to));
    const following = mine.filter((other) => !inside.has(other));
    const [way] = leaving.filter(({ flow }) => flow !== null);
    const branches = leaving.filter(({ flow }) => flow === null || parts).map((edge): OutlineBranch => ({
      flow: edge.flow, steps: inside.has(edge.to) ? this.sequence(edge.to) : [], goesTo: inside.has(edge.to) ? null : this.element(edge.to),
    }));
    const goesTo = !parts && way !== undefined && following[0] !== way.to ? this.element(way.to) : null;
    return [{ element: this.element(id), branches, goesTo }, ...following.flatMap((other) => this.sequence(other))];
  }

  /** From how many places a token may come; ways back from later steps count, for the step is a meeting point then. */
  private entries(id: string): number {
    return this.edges.filter(({ to, from }) => to === id && this.order.includes(from)).length;
  }

  private element(id: string): DrawnElement {
    const found = this.drawn.elements.get(id);
    if (!found) throw new Error(`the diagram has no element ${id}`);
    return found;
  }
}
