import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OsfGlobal } from './context';
import type { OfficeExtensionInternals } from './protocol-hooks';

/** office.js as npm has it: Microsoft's file for Excel on Windows, unmodified, readable. */
const LIBRARY = join('node_modules', '@microsoft', 'office-js', 'dist', 'excel-win32-16.01.debug.js');

/** What office.js leaves in a page's global scope. */
export interface OfficeGlobals {
  Excel: typeof globalThis.Excel;
  Office: typeof globalThis.Office;
  OfficeExtension: typeof globalThis.OfficeExtension & OfficeExtensionInternals;
  OSF: OsfGlobal;
}

const globals = globalThis as unknown as Partial<OfficeGlobals> & Record<string, unknown>;

/**
 * Runs office.js in this realm's global scope, as the page's script element does: in a realm of its own the library
 * would not know our plain objects as such. Once a test file; jest gives every file a scope of its own.
 */
export function loadLibrary(): OfficeGlobals {
  if (globals.OfficeExtension === undefined) {
    // What office.js, the loader, prepares for the file of the host.
    const office = {};
    globals['window'] ??= globalThis;
    globals['navigator'] ??= { userAgent: 'jest' };
    globals['Microsoft'] = { Office: { WebExtension: office } };
    globals['Office'] = office as typeof Office;
    // Called by another name, so that it runs in the global scope.
    const runGlobally: (script: string) => unknown = globalThis.eval;
    runGlobally(readFileSync(LIBRARY, 'utf8'));
  }
  const { Excel: excel, Office: office, OfficeExtension: extension, OSF: osf } = globals;
  if (excel === undefined || office === undefined || extension === undefined || osf === undefined) {
    throw new Error('office.js did not define what it should');
  }
  return { Excel: excel, Office: office, OfficeExtension: extension, OSF: osf };
}
