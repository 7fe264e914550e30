import { ledgerCheck } from './command';

/** What the command says of a file: the same engine over the file itself, without Excel, office.js or a pane. */
export interface Expected {
  /** `sheet!cell message` of every finding, sorted. */
  readonly findings: readonly string[];
  /** How many entries have each status, over all ledgers. */
  readonly statuses: Readonly<Record<string, number>>;
  /** The entries that were judged. */
  readonly judged: readonly JudgedEntry[];
}

export interface JudgedEntry {
  readonly sheet: string;
  /** Counting from 1. */
  readonly row: number;
  readonly name: string;
  readonly status: string;
  readonly reason: string;
}

interface Report {
  readonly files: readonly {
    readonly ledgers: readonly {
      readonly sheet: string;
      readonly entries: readonly (Omit<JudgedEntry, 'sheet' | 'status'> & { readonly status: string | null })[];
      readonly findings: readonly { readonly cell: string; readonly message: string }[];
    }[];
  }[];
}

/** Checks a file by the command; `options` are the command's. */
export function expectedOf(path: string, ...options: readonly string[]): Expected {
  const run = ledgerCheck(path, '--format', 'json', ...options);
  if (run.stdout === '') throw new Error(run.stderr);
  const ledgers = (JSON.parse(run.stdout) as Report).files.flatMap((file) => file.ledgers);
  const judged = ledgers.flatMap(({ sheet, entries }) =>
    entries.flatMap(({ row, name, status, reason }) => (status === null ? [] : [{ sheet, row, name, status, reason }])),
  );
  const statuses: Record<string, number> = {};
  for (const { status } of judged) statuses[status] = (statuses[status] ?? 0) + 1;
  const findings = ledgers.flatMap((ledger) =>
    ledger.findings.map(({ cell, message }) => `${ledger.sheet}!${cell} ${message}`),
  );
  return { statuses, judged, findings: findings.sort() };
}
