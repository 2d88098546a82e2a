/** Puts an organ's seal on a document. Production sets the accredited electronic seal service behind it. */
export interface Seal {
  /** Marked as such on every page of print: a seal without legal force. */
  readonly test: boolean;
  /** The imprint as SVG, and its diameter in millimetres (42 for organs below the ministry). */
  imprint(organ: string): SealImprint;
}

export interface SealImprint {
  readonly svg: string;
  readonly diameter: number;
}
