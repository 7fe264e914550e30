import { readFileSync } from 'node:fs';
import { fromRoot } from '../scripts/lib/root.mjs';

/**
 * The pages' Content-Security-Policy, as a meta tag of each page; servers send the same as a header. Nothing comes from
 * elsewhere and nothing goes elsewhere. Fluent UI writes its styles into the page, hence 'unsafe-inline' for styles;
 * workers may be started from a blob. office.js opens a frame of Microsoft's telemetry even outside Excel: it falls
 * under default-src and stays empty.
 */
export const CSP = JSON.parse(readFileSync(fromRoot('src/shell/policy.json'), 'utf8')).join('; ');
