/** The part of bpmn-moddle that is used here; the package itself declares no types for its entrance. */
declare module 'bpmn-moddle' {
  export interface ModdleNode {
    readonly $type: string;
    readonly $parent?: ModdleNode;
    readonly $attrs: Readonly<Record<string, string>>;
    readonly id?: string;
    get(name: string): unknown;
    set(name: string, value: unknown): void;
  }

  export interface ModdleWarning {
    readonly message: string;
    readonly element?: ModdleNode;
  }

  export interface Parsed {
    readonly rootElement: ModdleNode;
    readonly elementsById: Readonly<Record<string, ModdleNode>>;
    readonly warnings: readonly ModdleWarning[];
  }

  export class BpmnModdle {
    constructor(packages?: Readonly<Record<string, unknown>>);
    create(type: string, attributes?: Readonly<Record<string, unknown>>): ModdleNode;
    fromXML(xml: string): Promise<Parsed>;
    toXML(root: ModdleNode, options?: { readonly format?: boolean }): Promise<{ readonly xml: string }>;
  }
}
