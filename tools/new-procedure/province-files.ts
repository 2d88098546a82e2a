import { quoted } from './code-text.js';
import type { Wish } from './wish.js';

/** A province that had no procedure yet: who files there, and what training begins with. */
export function provinceFiles({ name: { province: folder }, province: { code, zh, en, organCode } }: Wish): Readonly<Record<string, string>> {
  return {
    'region.ts': `import type { ProvinceDeclaration } from '@beian/procedure/declaration';

export const ${folder}: ProvinceDeclaration = {
  code: '${code}',
  name: { zh: ${quoted(zh)}, en: ${quoted(en)} },
  authorities: [
    {
      regionCode: '${code}',
      name: { zh: ${quoted(`${zh}人力资源和社会保障厅`)}, en: ${quoted(`Department of Human Resources and Social Security of ${en}`)} },
      level: 'province',
      organCode: ${quoted(organCode)},
    },
  ],
  department: null,
  filingLife: () => [],
};
`,
    'training.ts': `import type { ProvinceTraining } from '@beian/procedure/declaration';

/** Made up, all of it. */
export const ${folder}Training: ProvinceTraining = {
  province: '${code}',
  staffed: { ${code}: ${quoted(folder)} },
  institutions: [],
  industryAuthorities: [],
};
`,
  };
}
