import { shared } from './jest.config.js';

/** The built command, run as people run it: `npm run test:e2e` builds first when the build is stale. */
/** @type {import('jest').Config} */
export default {
  ...shared,
  roots: ['<rootDir>/test/e2e'],
  testMatch: ['**/*.test.ts'],
  testTimeout: 60_000,
  testSequencer: '<rootDir>/test/e2e/support/longest-first.cjs',
  // A browser works beside each worker; with one worker on a machine of two cores, one of them mostly waits.
  maxWorkers: '100%',
};
