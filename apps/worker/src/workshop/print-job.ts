import type { RenderOrder } from '@beian/documents';

/** An order as it travels to the printing thread: a seal is a drawing program and stays behind, its kind goes along. */
export interface PrintJob {
  readonly id: number;
  readonly order: Omit<RenderOrder, 'seal'>;
  readonly sealed: SealKind | null;
}

/** `test`: an imprint without legal force; `paper`: none, the organ presses its own seal on the printed document, which says so. */
export type SealKind = 'test' | 'paper';

export type Printed = { readonly id: number; readonly pdf: Uint8Array } | { readonly id: number; readonly error: string };
