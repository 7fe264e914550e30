import type { Day } from '../model/day';
import type { Finding } from '../model/finding';
import type { ColumnRole } from '../model/layout';
import { ColumnMemory } from '../model/column-memory';
import { RowMemory } from '../model/row-memory';
import type { ParsedLedger } from '../parse';
import type { Profile } from '../profile/profile';
import { rules } from '.';
import type { Report, Rule, RuleContext, RuleMessages } from './rule';

/**
 * Runs every rule that the profile has not switched off over a ledger. Findings come in the order of their cells; the
 * same rule says the same of a cell once.
 */
export function checkLedger(
  parsed: ParsedLedger,
  asOf: Day,
  profile: Profile,
  registry: readonly Rule[] = rules,
): readonly Finding[] {
  return inCellOrder(registry.flatMap((rule) => checkRule(rule, parsed, asOf, profile)));
}

/** What rules worked out and may look up again. */
export interface RuleMemory {
  readonly rows: RowMemory;
  readonly columns: ColumnMemory;
}

/** A memory of nothing. */
export function newMemory(): RuleMemory {
  return { rows: new RowMemory(), columns: new ColumnMemory() };
}

/** By row, then column; those of one cell stay in their order. */
export function inCellOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}

/** Runs one rule over a ledger, unless the profile has switched it off. Findings come by row, then column. */
export function checkRule(
  rule: Rule,
  { ledger, reader }: Pick<ParsedLedger, 'ledger' | 'reader'>,
  asOf: Day,
  profile: Profile,
  memory: RuleMemory = newMemory(),
): readonly Finding[] {
  const setting = profile.rules[rule.id];
  if (setting === 'off') return [];
  const findings = new Map<string, Finding>();
  const context: RuleContext<RuleMessages> = {
    ledger,
    asOf,
    profile,
    columns: (...roles: readonly ColumnRole[]) => ledger.layout.columns.filter((column) => roles.includes(column.role)),
    quantity: (row, column) => reader.quantity(row, column),
    text: (row, column) => reader.text(row, column),
    recall: (key, row, make) => memory.rows.recall(key, row, make),
    recallColumns: (key, columns, make) => memory.columns.recall(key, columns, make),
    report: (report) => {
      const finding = findingOf(rule, report, setting);
      const key = `${String(finding.cell.row)}:${String(finding.cell.column)}:${finding.message.id}`;
      if (!findings.has(key)) findings.set(key, finding);
    },
  };
  rule.check(context);
  return inCellOrder([...findings.values()]);
}

function findingOf(rule: Rule, report: Report<RuleMessages>, setting: Finding['severity'] | undefined): Finding {
  return {
    rule: rule.id,
    severity: setting ?? report.severity ?? rule.severity,
    cell: report.cell,
    message: { id: `rules.${rule.id}.${report.message}`, params: report.params },
    expected: report.expected ?? null,
    found: report.found ?? null,
    fix: report.fix ?? null,
    ...(report.habit === undefined ? {} : { habit: report.habit }),
  };
}
