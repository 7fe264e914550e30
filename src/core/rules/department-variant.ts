import type { CellRef } from '../model/address';
import { isFormula, kindAt } from '../model/cells';
import type { Fix } from '../model/finding';
import type { TextCell } from '../model/ledger';
import { CellKind } from '../model/snapshot';
import type { Profile } from '../profile/profile';
import { defineRule, type RuleContext } from './rule';
import { excerpt } from './support/cells/excerpt';
import { groupNames, type NameGroup } from './support/departments/name-groups';
import { plainName } from './support/departments/organisation-name';
import { splitNames } from './support/departments/split-names';

const messages = {
  variant: ['name', 'count', 'common', 'commonCount'],
  spacing: ['name', 'common'],
} as const;

type Context = RuleContext<typeof messages>;

/** Cells of one variant that are told one by one; beyond these only the first is. */
const MOST_CELLS = 20;

/** A name as written, the rows that it stands in and its cells. */
interface Usage {
  readonly name: string;
  rows: number;
  readonly cells: TextCell[];
}

/**
 * One organisation under several names in a department column (design.md section 2: at the rarer name, in the first
 * cell of its merge): 市住建局 beside 市住房城乡建设局, 张店 beside 张店区, other brackets or marks. Names are compared by
 * the functions and kinds of bodies that governments use; another area (张店区, 淄川区), another level (市, 区) or
 * another body is another organisation, and proper names are never shortened. The profile's aliases are not reported.
 * Names that differ in white space alone are info. Each column is compared by itself: 区县 张店区 beside 责任单位 张店区政府 is
 * no mistake.
 */
export const departmentVariant = defineRule({
  id: 'department-variant',
  severity: 'warning',
  messages,
  reads: { cells: ['department'] },
  check: (context) => {
    for (const { index } of context.columns('department')) {
      const usages = readUsages(context, index);
      for (const group of groupNames([...usages.keys()])) reportGroup(context, group, usages);
    }
  },
});

function readUsages(context: Context, column: number): ReadonlyMap<string, Usage> {
  const aliases = plainAliases(context.profile);
  // A few names stand on thousands of rows: each text is taken apart once.
  const known = new Map<string, readonly Usage[]>();
  const usages = new Map<string, Usage>();
  for (const { row } of context.ledger.entries) {
    const cell = context.text(row, column);
    if (!cell) continue;
    let named = known.get(cell.text);
    if (!named) {
      named = splitNames(cell.text).map((name) => usageOf(usages, aliases.get(plainName(name)) ?? name));
      known.set(cell.text, named);
    }
    for (const usage of named) count(usage, cell);
  }
  return usages;
}

/** The profile's aliases as names are compared. */
function plainAliases({ aliases }: Profile): ReadonlyMap<string, string> {
  return new Map(Object.entries(aliases).map(([alias, name]) => [plainName(alias), name]));
}

function usageOf(usages: Map<string, Usage>, name: string): Usage {
  let usage = usages.get(name);
  if (!usage) {
    usage = { name, rows: 0, cells: [] };
    usages.set(name, usage);
  }
  return usage;
}

function count(usage: Usage, cell: TextCell): void {
  usage.rows++;
  const last = usage.cells.at(-1);
  const isNew = last?.row !== cell.row || last.column !== cell.column;
  if (isNew && usage.cells.length <= MOST_CELLS) usage.cells.push(cell);
}

function reportGroup(context: Context, group: NameGroup, usages: ReadonlyMap<string, Usage>): void {
  const [common, ...rarer] = group
    .flatMap((name) => usages.get(name) ?? [])
    .sort((a, b) => b.rows - a.rows || b.name.length - a.name.length);
  if (!common) return;
  for (const usage of rarer) {
    const first = usage.cells.length > MOST_CELLS ? usage.cells[0] : undefined;
    if (first) reportCell(context, usage, common, first, { habit: usage.name });
    else for (const cell of usage.cells) reportCell(context, usage, common, cell, {});
  }
}

function reportCell(
  context: Context,
  { name, rows }: Usage,
  common: Usage,
  cell: TextCell,
  habit: { readonly habit?: string },
): void {
  const names = { name: excerpt(name), common: excerpt(common.name) };
  const at: CellRef = { row: cell.row, column: cell.column };
  const correction = {
    ...habit,
    cell: at,
    expected: names.common,
    found: names.name,
    fix: fixOf(context, cell, name, common.name),
  };
  if (withoutSpace(name) === withoutSpace(common.name)) {
    context.report({ message: 'spacing', params: names, ...correction, severity: 'info' });
    return;
  }
  context.report({ message: 'variant', params: { ...names, count: rows, commonCount: common.rows }, ...correction });
}

function withoutSpace(name: string): string {
  return name.replace(/[\s\u00a0\u3000\u200b]+/g, '');
}

/** The cell with the common name in the rarer one's place; none for formulas. */
function fixOf({ ledger }: Context, cell: TextCell, name: string, common: string): Fix | null {
  const { row, column, text } = cell;
  if (isFormula(ledger.sheet, row, column) || kindAt(ledger.sheet, row, column) !== CellKind.Text) return null;
  const [before, after, ...others] = text.split(name);
  if (before === undefined || after === undefined || others.length > 0) return null;
  return { cell: { row, column }, value: before + common + after };
}
