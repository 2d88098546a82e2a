/** Who may import whom. Everything not allowed by the direction apps → workflows → procedure → pure libs is refused here. */
const pure = '^libs/(bpmn|calendar|identifiers)/src/';
const tests = '\\.test\\.tsx?$|/testing/|^workflows/.*/journey/';
const frameworks = '^node_modules/(@nestjs|@temporalio|typeorm|pg|fastify|@fastify)/';
const facts = '^libs/(cases|documents|identity|storage|notify)/';

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle of imports is one knot: none of its files can be understood or loaded alone.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolvable', comment: 'Every import of ours leads somewhere.', severity: 'error', from: {}, to: { couldNotResolve: true, path: '^(\\.|@beian/)' } },
    {
      name: 'libs-know-no-procedure-and-no-app',
      comment: 'Adding a procedure or an application touches no library.',
      severity: 'error',
      from: { path: '^libs/', pathNot: tests },
      to: { path: '^(apps|workflows|tools)/' },
    },
    {
      name: 'pure-libs-are-pure',
      comment: 'Diagrams, dates and identifiers run in the browser, in the sandbox and on the server: no framework, no database, nothing of ours but each other.',
      severity: 'error',
      from: { path: pure, pathNot: tests },
      to: { path: [frameworks, facts, '^libs/procedure/'] },
    },
    {
      name: 'course-code-is-sandboxed',
      comment: 'What is bundled for the workflow sandbox imports the kernel, the pure libraries and generated types only.',
      severity: 'error',
      from: { path: '^workflows/(courses\\.ts|.*/(workflow|course)\\.ts)$' },
      to: {
        path: '^(libs|apps|workflows|node_modules)/',
        pathNot: [pure, '^libs/procedure/src/', '^workflows/.*/(workflow|course)\\.ts$', '^workflows/generated/'],
      },
    },
    {
      name: 'kernel-is-sandboxed',
      comment: 'The kernel runs inside the sandbox: no framework, no database, no module of Node.',
      severity: 'error',
      from: { path: '^libs/procedure/src/kernel/', pathNot: tests },
      to: { path: [frameworks, facts], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'kernel-uses-no-node',
      severity: 'error',
      comment: 'Modules of Node do not exist in the sandbox.',
      from: { path: '^libs/procedure/src/kernel/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'procedures-do-not-know-each-other',
      comment: 'What two provinces share moves to workflows/shared or to libs/procedure.',
      severity: 'error',
      from: { path: '^workflows/([^/]+)/', pathNot: ['^workflows/shared/', tests] },
      to: { path: '^workflows/([^/]+)/', pathNot: ['^workflows/$1/', '^workflows/(shared|generated)/'] },
    },
    {
      name: 'procedures-stand-below-applications-and-tools',
      comment: 'What a procedure declares is used by them; its tests and journeys use theirs.',
      severity: 'error',
      from: { path: '^workflows/', pathNot: tests },
      to: { path: '^(apps|tools)/' },
    },
    {
      name: 'web-stands-alone',
      comment: 'The browser imports the pure libraries and the generated client.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: ['^libs/', '^apps/(?!web/)', '^workflows/', '^tools/'], pathNot: pure },
    },
    {
      name: 'apps-do-not-import-apps',
      severity: 'error',
      comment: 'What two applications share belongs to a library.',
      from: { path: '^apps/([^/]+)/', pathNot: '^apps/web-e2e/' },
      to: { path: '^apps/([^/]+)/', pathNot: '^apps/$1/' },
    },
    {
      name: 'journeys-know-the-described-api-only',
      comment: 'Journeys meet the product from outside: of the other applications they know the types that describe the API.',
      severity: 'error',
      from: { path: ['^apps/web-e2e/', '^workflows/.*/journey/'] },
      to: { path: '^apps/(?!web-e2e/)', pathNot: '^apps/web/src/api/(types\\.ts|generated/)' },
    },
    {
      name: 'no-test-code-in-the-product',
      severity: 'error',
      comment: 'Test support is not shipped.',
      from: { path: '^(libs|apps|workflows)/', pathNot: [tests, '^apps/web-e2e/'] },
      to: { path: tests },
    },
    {
      name: 'declared-packages-only',
      severity: 'error',
      comment: 'A package that is imported is a dependency of the project.',
      from: { path: '^(libs|apps|workflows)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
};
