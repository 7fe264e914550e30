import type { FileSheet } from '../engine/briefing';

/** A batch as a screen shows it; one immutable object, replaced at every change. */
export interface BatchState {
  /** By their paths. */
  readonly files: readonly BatchFile[];
  readonly leftOut: LeftOut;
  readonly config: BatchConfig;
  /** What is going on; null while nothing is. */
  readonly work: BatchWork | null;
}

/** A file of the batch. */
export interface BatchFile {
  readonly id: string;
  readonly path: string;
  readonly outcome: Outcome;
}

/** How far a file is. */
export type Outcome =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly sheets: readonly FileSheet[] }
  /** Why there is nothing of it, in words; with details for developers where it is the program's mistake. */
  | { readonly kind: 'failed'; readonly text: string; readonly diagnostic: string | null };

/** How many files were given that are not in the list. */
export interface LeftOut {
  readonly temporary: number;
  readonly hidden: number;
  readonly other: number;
}

/** By what all files are judged. */
export interface BatchConfig {
  /** `YYYY-MM-DD`; null where each sheet's own as-of day is used, else today. */
  readonly asOf: string | null;
  /** Name of a shipped profile or a whole profile; null for the default. */
  readonly profile: string | Readonly<Record<string, unknown>> | null;
}

/** Files that are being read. */
export interface BatchWork {
  /** The file at hand. */
  readonly path: string;
  /** Files that are done, of all that are in the list. */
  readonly done: number;
  readonly total: number;
  /** How far the file at hand is, from 0 to 1. */
  readonly fraction: number;
}

/** Nothing given yet. */
export function emptyBatch(config: BatchConfig): BatchState {
  return { files: [], leftOut: { temporary: 0, hidden: 0, other: 0 }, config, work: null };
}
