import type { Day } from '../../src/core/model/day';
import { RowMemory } from '../../src/core/model/row-memory';
import type { ParsedLedger } from '../../src/core/parse';
import type { Profile } from '../../src/core/profile/profile';
import { checkRule } from '../../src/core/rules/check';
import type { Rule } from '../../src/core/rules/rule';
import { isOfRow, trackedLedger, type Look } from './tracked-ledger';

/**
 * What a rule looks at beyond what it says that it reads, and what it works out for a row from beyond that row: both would
 * leave findings as they are that an edit changed.
 */
export function undeclaredReads(rule: Rule, parsed: ParsedLedger, asOf: Day, profile: Profile): readonly string[] {
  const undeclared = new Set<string>();
  const memory = new WatchedMemory();
  const note = (look: Look): void => {
    if (!isDeclared(rule, look)) undeclared.add('field' in look ? `entries: ${look.field}` : `cells: ${look.role}`);
    if (memory.row !== null && !isOfRow(parsed.ledger.sheet, look, memory.row))
      undeclared.add(`row ${memory.row} of ${memory.key}: ${JSON.stringify(look)}`);
  };
  checkRule(rule, trackedLedger(parsed, note), asOf, profile, memory);
  return [...undeclared];
}

function isDeclared({ reads }: Rule, look: Look): boolean {
  if (!reads) return true;
  if ('field' in look) return reads.entries?.includes(look.field) ?? false;
  return look.role !== 'outside' && (reads.cells?.includes(look.role) ?? false);
}

/** Knows for which row something is being worked out. */
class WatchedMemory extends RowMemory {
  row: number | null = null;
  key = '';

  override recall<T>(key: string, row: number, make: () => T): T {
    return super.recall(key, row, () => {
      const outer = { row: this.row, key: this.key };
      this.row = row;
      this.key = key;
      const value = make();
      this.row = outer.row;
      this.key = outer.key;
      return value;
    });
  }
}
