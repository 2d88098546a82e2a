/** @param {boolean} tsx */
const swc = (tsx) => [
  '@swc/jest',
  {
    module: { type: 'es6' },
    jsc: {
      target: 'es2023',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true, tsx },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    },
  },
];

/** Workspace packages resolve to their sources through the export condition `source`, so tests need no build. */
const sources = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': swc(false), '^.+\\.tsx$': swc(true) },
};
const node = { ...sources, testEnvironment: 'node', testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] } };
const ignored = ['/node_modules/', '/dist/'];
const testing = '<rootDir>/tools/testing';
const servers = '\\.(db|flow|e2e|faults|life|played)\\.test\\.tsx?$';
const places = '<rootDir>/{libs,workflows,apps,tools}';

export default {
  // Servers start, and other runs share the machine: a limit only ends what hangs.
  testTimeout: 300_000,
  projects: [
    { ...node, displayName: 'unit', testMatch: [`${places}/**/*.test.ts`], testPathIgnorePatterns: [...ignored, servers, '/apps/web/'] },
    {
      ...sources,
      displayName: 'web',
      moduleNameMapper: { ...sources.moduleNameMapper, '\\.css$': '<rootDir>/apps/web/src/testing/no-style.ts' },
      testEnvironment: '<rootDir>/tools/testing/browser-environment.mjs',
      testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] },
      testMatch: ['<rootDir>/apps/web/src/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: [...ignored, servers],
    },
    { ...node, displayName: 'db', testMatch: [`${places}/**/*.db.test.ts`], testPathIgnorePatterns: ignored, globalSetup: `${testing}/database-setup.mjs`, globalTeardown: `${testing}/teardown.mjs` },
    { ...node, displayName: 'flow', testMatch: [`${places}/**/*.flow.test.ts`], testPathIgnorePatterns: ignored, globalSetup: `${testing}/flow-setup.mjs`, globalTeardown: `${testing}/teardown.mjs` },
    { ...node, displayName: 'e2e', testMatch: [`${places}/**/*.e2e.test.ts`], testPathIgnorePatterns: ignored, globalSetup: `${testing}/flow-setup.mjs`, globalTeardown: `${testing}/teardown.mjs` },
    { ...node, displayName: 'played', testMatch: [`${places}/**/*.played.test.ts`], testPathIgnorePatterns: ignored, globalSetup: `${testing}/flow-setup.mjs`, globalTeardown: `${testing}/teardown.mjs` },
    { ...node, displayName: 'faults', testMatch: [`${places}/**/*.faults.test.ts`], testPathIgnorePatterns: ignored },
    { ...node, displayName: 'life', testMatch: [`${places}/**/*.life.test.ts`], testPathIgnorePatterns: ignored, globalSetup: `${testing}/database-setup.mjs`, globalTeardown: `${testing}/teardown.mjs` },
  ],
};
