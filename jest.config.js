/** What the suites of jest share; the end-to-end suite (jest.e2e.config.js) adds its own place. */
export const shared = {
  testEnvironment: 'node',
  // numfmt 4.0.1 says that require() finds dist/index.cjs; its package holds dist/index.js.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
};

/** @type {import('jest').Config} */
export default {
  ...shared,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/', '<rootDir>/test/bench/'],
  collectCoverageFrom: ['src/core/**/*.ts'],
  coverageReporters: ['text-summary', 'lcovonly', 'json-summary'],
  // `npm test` measures the engine and fails below these.
  coverageThreshold: { global: { branches: 90, functions: 90, lines: 90, statements: 90 } },
};
