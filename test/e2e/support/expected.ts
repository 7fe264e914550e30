import { ledgerCheck } from './command';

/** What the command says of a file: the same engine over the file itself, without Excel, office.js or a pane. */
export interface Expected {
  /** `sheet!cell message` of every finding, sorted. */
  readonly findings: readonly string[];
  /** How many entries have each status, over all ledgers. */
  readonly statuses: Readonly<Record<string, number>>;
}

interface Report {
  readonly files: readonly {
    readonly ledgers: readonly {
      readonly sheet: string;
      readonly entries: readonly { readonly status: string | null }[];
      readonly findings: readonly { readonly cell: string; readonly message: string }[];
    }[];
  }[];
}

/** Checks a file by the command; `options` are the command's. */
export function expectedOf(path: string, ...options: readonly string[]): Expected {
  const run = ledgerCheck(path, '--format', 'json', ...options);
  if (run.stdout === '') throw new Error(run.stderr);
  const ledgers = (JSON.parse(run.stdout) as Report).files.flatMap((file) => file.ledgers);
  const statuses: Record<string, number> = {};
  for (const { status } of ledgers.flatMap(({ entries }) => entries)) {
    if (status !== null) statuses[status] = (statuses[status] ?? 0) + 1;
  }
  const findings = ledgers.flatMap((ledger) =>
    ledger.findings.map(({ cell, message }) => `${ledger.sheet}!${cell} ${message}`),
  );
  return { statuses, findings: findings.sort() };
}
