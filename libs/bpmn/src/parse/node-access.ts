import type { ModdleNode } from 'bpmn-moddle';

function isNode(value: unknown): value is ModdleNode {
  return typeof value === 'object' && value !== null && '$type' in value;
}

export function nodeAt(node: ModdleNode, property: string): ModdleNode | null {
  const value = node.get(property);
  return isNode(value) ? value : null;
}

export function nodesAt(node: ModdleNode, property: string): readonly ModdleNode[] {
  const value = node.get(property);
  return Array.isArray(value) ? value.filter(isNode) : [];
}

export function textAt(node: ModdleNode, property: string): string | null {
  const value = node.get(property);
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? null : text;
}

/** Codes written with spaces between them. */
export function codesAt(node: ModdleNode, property: string): readonly string[] {
  return textAt(node, property)?.split(/\s+/) ?? [];
}

export function idsAt(node: ModdleNode, property: string): readonly string[] {
  return nodesAt(node, property).map(idOf);
}

export function idOf(node: ModdleNode): string {
  return node.id ?? '';
}

/** What is said of a node, in both languages. */
export function documentationOf(node: ModdleNode): { readonly documentation: string | null; readonly documentationEn: string | null } {
  const [said] = nodesAt(node, 'documentation');
  return said === undefined ? { documentation: null, documentationEn: null } : { documentation: textAt(said, 'text'), documentationEn: textAt(said, 'beian:textEn') };
}
