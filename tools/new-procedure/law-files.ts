import { bilingual, commented, quoted } from './code-text.js';
import type { Wish } from './wish.js';

/** What the procedure rests on and asks for, and the declaration that ties it together. */
export function lawFiles({ name: { id, constant, course, initials }, title, basis, effectiveFrom, prefix, province }: Wish): Readonly<Record<string, string>> {
  return {
    'legal-bases.ts': `import type { LegalBasis } from '@beian/procedure';

export const legalBases: readonly LegalBasis[] = [
  { number: ${quoted(basis.number)}, title: ${quoted(basis.title)}, issuer: ${quoted(basis.issuer)}, onFile: true },
];
`,
    'parameters.ts': `import { civilDate } from '@beian/calendar';
import type { Bilingual } from '@beian/procedure';
import type { DatedValue, ParameterDeclaration } from '@beian/procedure/declaration';

const inForce = civilDate('${effectiveFrom}');

/** Dated values, each with what it rests on: a change is appended with its date, never edited. */
export const parameters: readonly ParameterDeclaration[] = [
  parameter('sideExitRetentionYears', 'years', 10, '未作决定案卷保管期限', 'Retention of cases without a decision', { zh: '未规定；推荐默认值（A-40、A-55）', en: 'Not laid down; recommended default (A-40, A-55)' }),
];

function parameter(name: string, unit: ParameterDeclaration['unit'], value: DatedValue['value'], zh: string, en: string, citation: Bilingual): ParameterDeclaration {
  return { name, unit, title: { zh, en }, values: [{ from: inForce, until: null, value, citation, region: null }] };
}
`,
    'materials.ts': `import type { MaterialDeclaration } from '@beian/procedure/declaration';

export const materials: readonly MaterialDeclaration[] = [
  {
    id: '${initials}-M1', medium: 'sealedScan', name: { zh: '申请文件', en: 'Letter of application' }, rule: ${quoted(basis.number)},
    help: { zh: '加盖公章', en: 'Under the seal of the institution' }, applies: () => true, paperCopies: () => 0,
  },
];
`,
    'procedure.ts': `import type { ProcedureDeclaration } from '@beian/procedure';
import { Application } from './forms/application.js';
import { legalBases } from './legal-bases.js';
import { materials } from './materials.js';
import { parameters } from './parameters.js';
import { ${course}Process } from './process.js';

const title = ${bilingual(title)};

/** ${commented(title.zh)}, ${commented(basis.number)}. */
export const ${constant}: ProcedureDeclaration = {
  id: '${id}',
  title,
  summary: title,
  matter: title.zh,
  province: '${province.code}',
  orgKinds: ['employer'],
  legalBases,
  caseNumberPrefix: '${prefix}',
  concerns: 'newFiling',
  startedBySweep: null,
  limit: { rule: null, parameter: null },
  process: ${course}Process,
  application: Application,
  materials,
  parameters,
  roles: { applicantOperator: 'applicant', receptionClerk: 'authority' },
  check: () => [],
  facts: () => ({ lines: [], sites: [], kind: { zh: '', en: '' }, people: [] }),
  drafted: {},
  printed: async () => ({ title, content: {} }),
  prefill: () => ({}),
};
`,
  };
}
