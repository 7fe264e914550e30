import { join } from 'node:path';
import { node } from './command';

/** A ledger of 100,000 rows in a file, with what scripts/make-large.mjs says is wrong in it. */
export interface LargeLedger {
  readonly path: string;
  /** Rows of tasks; they stand from row 4 on. */
  readonly rows: number;
  readonly planted: readonly { readonly cell: string; readonly rule: string }[];
}

/** Writes the ledger into a folder: some five seconds. */
export function writeLargeLedger(folder: string): LargeLedger {
  const path = join(folder, '十万行台账.xlsx');
  const { code, stdout, stderr } = node(['scripts/make-large.mjs', path]);
  if (code !== 0) throw new Error(stderr);
  return { path, ...(JSON.parse(stdout) as Omit<LargeLedger, 'path'>) };
}
