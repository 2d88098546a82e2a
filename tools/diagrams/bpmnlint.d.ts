/** The part of bpmnlint that is used here; the package declares no types. */
declare module 'bpmnlint' {
  export interface LintReport {
    readonly id: string;
    readonly message: string;
    readonly category: string;
  }

  export class Linter {
    constructor(options: { readonly resolver: unknown });
    lint(root: unknown, config: unknown): Promise<Readonly<Record<string, readonly LintReport[]>>>;
  }
}

declare module 'bpmnlint/lib/resolver/node-resolver.js' {
  export default class NodeResolver {
    constructor();
  }
}
