const swc = ['@swc/jest', {
  module: { type: 'es6' },
  jsc: {
    target: 'es2023', keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true, tsx: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
  },
}];

/** Workspace packages resolve to their sources through the export condition `source`, so tests need no build. */
const node = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.tsx?$': swc },
};

export default {
  projects: [
    { ...node, displayName: 'unit', testMatch: ['<rootDir>/{libs,workflows,apps,tools}/**/*.test.ts'], testPathIgnorePatterns: ['/node_modules/', '/dist/', '\\.(db|flow|e2e)\\.test\\.ts$', '/apps/web/'] },
  ],
};
