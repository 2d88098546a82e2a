import { missingPackages } from './install.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'libs/bpmn': { version: '0.1.0' },
    'node_modules/@beian/bpmn': { resolved: 'libs/bpmn', link: true },
    'node_modules/pg': { version: '8.23.1', integrity: 'sha512-a' },
    'node_modules/only-on-another-platform': { version: '1.0.0', integrity: 'sha512-b', optional: true },
  },
};
const installed = { packages: { 'node_modules/@beian/bpmn': { resolved: 'libs/bpmn', link: true }, 'node_modules/pg': { version: '8.23.1', integrity: 'sha512-a' } } };

describe('whether packages must be installed', () => {
  it('is satisfied by what the lockfile asks for, without the packages of other platforms', () => {
    expect(missingPackages(wanted, installed)).toEqual([]);
  });

  it('wants everything when nothing, or only half, was installed', () => {
    expect(missingPackages(wanted, undefined)).toEqual(['node_modules/@beian/bpmn', 'node_modules/pg']);
  });

  it('wants a package whose version or content changed', () => {
    const changed = (pg: object) => missingPackages(wanted, { packages: { ...installed.packages, 'node_modules/pg': pg } });
    expect(changed({ version: '8.23.0', integrity: 'sha512-a' })).toEqual(['node_modules/pg']);
    expect(changed({ version: '8.23.1', integrity: 'sha512-other' })).toEqual(['node_modules/pg']);
  });

  it('wants a workspace package that is not linked to its folder', () => {
    expect(missingPackages(wanted, { packages: { ...installed.packages, 'node_modules/@beian/bpmn': { resolved: 'libs/other', link: true } } })).toEqual(['node_modules/@beian/bpmn']);
  });
});
