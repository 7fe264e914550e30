import { setFlagsFromString } from 'node:v8';

/** Major versions of V8 (Node 20 to 24) that know the flag; to others nothing is said. */
const KNOWN_MAJORS: ReadonlySet<string> = new Set(['11', '12', '13']);

/** How much a function must have run before V8 compiles it again, optimised: some four times its default. */
const FLAG = '--interrupt-budget=600000';

/**
 * Tells V8 to optimise later. A check runs each function over a ledger once, so a good part of its time would go into
 * optimising code that is about to end: on a ledger of 13,913 rows a sixth of the whole run (docs/decisions.md). Loops
 * over long ledgers are still optimised, only later. `set` is for tests.
 */
export function optimiseLater(v8 = process.versions.v8, set: (flag: string) => void = setFlagsFromString): void {
  const [major = ''] = v8.split('.');
  if (KNOWN_MAJORS.has(major)) set(FLAG);
}
