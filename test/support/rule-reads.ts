import type { Day } from '../../src/core/model/day';
import { ColumnMemory } from '../../src/core/model/column-memory';
import { RowMemory } from '../../src/core/model/row-memory';
import type { SheetSnapshot } from '../../src/core/model/snapshot';
import type { ParsedLedger } from '../../src/core/parse';
import type { Profile } from '../../src/core/profile/profile';
import { checkRule } from '../../src/core/rules/check';
import type { Rule } from '../../src/core/rules/rule';
import { isOfColumn, isOfRow, trackedLedger, type Look } from './tracked-ledger';

/**
 * What a rule looks at beyond what it says that it reads, and what it works out for a row or for columns from beyond them:
 * both would leave findings as they are that an edit changed.
 */
export function undeclaredReads(rule: Rule, parsed: ParsedLedger, asOf: Day, profile: Profile): readonly string[] {
  const undeclared = new Set<string>();
  const { sheet } = parsed.ledger;
  let within: Within = { of: 'all', mayRead: () => true };
  const working: Working = (inner, make) => {
    const outer = within;
    within = inner;
    const value = make();
    within = outer;
    return value;
  };
  const note = (look: Look): void => {
    if (!isDeclared(rule, look)) undeclared.add('field' in look ? `entries: ${look.field}` : `cells: ${look.role}`);
    if (!within.mayRead(look)) undeclared.add(`${within.of}: ${JSON.stringify(look)}`);
  };
  const memory = { rows: new WatchedRows(sheet, working), columns: new WatchedColumns(sheet, working) };
  checkRule(rule, trackedLedger(parsed, note), asOf, profile, memory);
  return [...undeclared];
}

/** What is being worked out, and what may be looked at for it. */
interface Within {
  readonly of: string;
  mayRead(look: Look): boolean;
}

type Working = <T>(within: Within, make: () => T) => T;

function isDeclared({ reads }: Rule, look: Look): boolean {
  if (!reads) return true;
  if ('field' in look) return reads.entries?.includes(look.field) ?? false;
  return look.role !== 'outside' && (reads.cells?.includes(look.role) ?? false);
}

/** Knows for which row something is being worked out. */
class WatchedRows extends RowMemory {
  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly working: Working,
  ) {
    super();
  }

  override recall<T>(key: string, row: number, make: () => T): T {
    const within = { of: `row ${row} of ${key}`, mayRead: (look: Look) => isOfRow(this.sheet, look, row) };
    return super.recall(key, row, () => this.working(within, make));
  }
}

/** Knows for which columns something is being worked out. */
class WatchedColumns extends ColumnMemory {
  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly working: Working,
  ) {
    super();
  }

  override recall<T>(key: string, columns: readonly number[], make: () => T): T {
    const mayRead = (look: Look): boolean => columns.some((column) => isOfColumn(this.sheet, look, column));
    return super.recall(key, columns, () => this.working({ of: `columns of ${key}`, mayRead }, make));
  }
}
