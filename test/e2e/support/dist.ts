import { join } from 'node:path';
import policy from '../../../src/shell/policy.json';
import { ROOT } from './command';

/** The built add-in. */
export const DIST = join(ROOT, 'dist');

/** The policy that the pages carry, as a server sends it. */
export const CSP = policy.join('; ');
