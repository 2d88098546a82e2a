export type GapCode =
  | 'NO_PROCESS' | 'NO_TASK' | 'NO_SERVICE' | 'WRONG_SERVICE_KIND' | 'NO_RULE' | 'LEFT_OVER' | 'OUTCOMES' | 'NOT_IN_PROCESS'
  | 'NO_ROLE' | 'UNUSED_ROLE' | 'NO_PARAMETER' | 'UNUSED_PARAMETER' | 'PARAMETER_UNIT' | 'BAD_PARAMETER' | 'NO_DOCUMENT' | 'NO_ANCHOR' | 'NO_TEMPLATE' | 'UNUSED_TEMPLATE' | 'RULE_ID';

/** Something that a diagram or the code needs and nobody declares, or that is declared and nobody needs. */
export interface Gap {
  readonly code: GapCode;
  /** Process or procedure id. */
  readonly where: string;
  readonly name: string;
  readonly message: { readonly zh: string; readonly en: string };
}

export function gap(code: GapCode, where: string, name: string, zh: string, en: string): Gap {
  return { code, where, name, message: { zh, en } };
}

export function gapText({ code, where, name, message }: Gap): string {
  return `${code} ${where} ${name}: ${message.zh} / ${message.en}`;
}
