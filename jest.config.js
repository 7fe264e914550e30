const swc = (parser) => [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', ...parser },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
    module: { type: 'commonjs' },
  },
];

/** What the suites of jest share; the end-to-end suite (jest.e2e.config.js) adds its own place. */
export const shared = {
  testEnvironment: 'node',
  // numfmt 4.0.1 says that require() finds dist/index.cjs; its package holds dist/index.js.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  // In a .tsx file <T>(x) => x is a tag, so each kind of file has its own parser.
  transform: { '^.+\\.(t|j)s$': swc({}), '^.+\\.tsx$': swc({ tsx: true }) },
};

/** @type {import('jest').Config} */
export default {
  ...shared,
  roots: ['<rootDir>/test'],
  // jest leaves one core free, which on a machine of two is half of it.
  maxWorkers: '100%',
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/', '<rootDir>/test/bench/'],
  collectCoverageFrom: ['src/core/**/*.ts'],
  coverageReporters: ['text-summary', 'lcovonly', 'json-summary'],
  // `npm test` measures the engine and fails below these.
  coverageThreshold: { global: { branches: 90, functions: 90, lines: 90, statements: 90 } },
};
