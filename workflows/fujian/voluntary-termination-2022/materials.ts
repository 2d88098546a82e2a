import type { MaterialDeclaration } from '@beian/procedure/declaration';

export const materials: readonly MaterialDeclaration[] = [
  {
    id: 'FJ-T-M1', medium: 'sealedScan', name: { zh: '自愿终止评价工作的函', en: 'Letter of voluntary termination' }, rule: 'FJ-R17',
    help: { zh: '单位正式行文，加盖公章，按隶属关系报相应的鉴定中心', en: 'A formal letter under the seal of the institution, to the centre that filed it' }, applies: () => true, paperCopies: () => 0,
  },
];
