import type { CellRef } from '../model/address';
import { isFormula, kindAt, numberFormatAt, showsPercent, stringIndexAt, textAt } from '../model/cells';
import { plain } from '../model/decimal';
import type { ColumnLayout, ColumnRole, RowLayout } from '../model/layout';
import type { Fix } from '../model/finding';
import { CellKind, type SheetSnapshot } from '../model/snapshot';
import { defineRule, type RuleContext } from './rule';
import { readNumberText, type NumberText } from './support/cells/number-text';
import { isCodeColumn } from './support/cells/code-column';
import { isPlaceholder } from './support/cells/placeholder';
import { NUMERIC_ROLES } from '../model/roles';
import { filledRows } from './support/cells/rows';

const MESSAGES = {
  number: ['text', 'value'],
  percent: ['text'],
  'with-unit': ['text', 'unit', 'value'],
  'column-with-units': ['header', 'count', 'text'],
  column: ['header', 'count', 'text'],
} as const;

type Messages = typeof MESSAGES;

/** Roles whose cells are figures even where every one of them is stored as text. */
const SURE_ROLES: ReadonlySet<ColumnRole> = new Set([
  'target',
  'actual',
  'baseline',
  'component',
  'total',
  'score',
  'rate',
  'milestone-target',
  'milestone-actual',
]);

/** A column with more text figures than this, and more of them than numbers, is told once. */
const TOLD_ONE_BY_ONE = 20;
/** A habit that shows in more cells than this is told once. */
const HABITS_ONE_BY_ONE = 5;

/**
 * Figures stored as text among figures stored as numbers (domain.md section 6: 警告): sums and charts pass them over.
 * Texts with the unit behind the figure (9800套 among numbers) are an info. Quiet in columns whose cells are mostly
 * words or figures with units, in columns of codes, and for percentages outside of columns of rates.
 */
export const numberAsText = defineRule({
  id: 'number-as-text',
  severity: 'warning',
  messages: MESSAGES,
  reads: { cells: NUMERIC_ROLES },
  check(context) {
    const rows = filledRows(context.ledger);
    for (const column of context.columns(...NUMERIC_ROLES)) {
      if (isCodeColumn(column)) continue;
      const { sheet } = context.ledger;
      const survey = context.recallColumns(`number-texts/${column.index}`, [column.index], () =>
        surveyColumn(sheet, column, rows),
      );
      if (survey.texts.length > 0) reportColumn(context, column, survey);
    }
  },
});

/** A text cell that holds a figure. */
interface TextFigure {
  readonly cell: CellRef;
  readonly text: string;
  readonly number: NumberText;
}

/** What a column's filled cells are. */
interface Survey {
  readonly numbers: number;
  /** Numbers that are shown as percentages. */
  readonly percents: number;
  readonly texts: readonly TextFigure[];
  /** Words, placeholders left out. */
  readonly words: number;
}

function surveyColumn(sheet: SheetSnapshot, column: ColumnLayout, rows: readonly RowLayout[]): Survey {
  let numbers = 0;
  let percents = 0;
  let words = 0;
  const texts: TextFigure[] = [];
  const known = new Map<number, NumberText | null>();
  for (const { row } of rows) {
    const kind = kindAt(sheet, row, column.index);
    if (kind === CellKind.Number) {
      numbers++;
      if (showsPercent(numberFormatAt(sheet, row, column.index))) percents++;
    }
    const index = kind === CellKind.Text ? stringIndexAt(sheet, row, column.index) : null;
    if (index === null) continue;
    const text = textAt(sheet, row, column.index);
    let number = known.get(index);
    if (number === undefined) {
      number = readNumberText(text);
      known.set(index, number);
    }
    if (number) texts.push({ cell: { row, column: column.index }, text, number });
    else if (text.trim() !== '' && !isPlaceholder(text)) words++;
  }
  return { numbers, percents, texts, words };
}

function reportColumn(context: RuleContext<Messages>, column: ColumnLayout, survey: Survey): void {
  const isRate = column.role === 'rate' || (survey.percents >= 2 && survey.percents * 2 >= survey.numbers);
  const bare = survey.texts.filter(({ number }) => number.kind === 'bare' || (number.kind === 'percent' && isRate));
  const others = survey.texts.length - bare.length + survey.words;
  const mostlyNumbers = survey.numbers >= 2 && survey.numbers >= others;
  const onlyPercents = survey.numbers === 0 && others === 0 && bare.every(({ number }) => number.kind === 'percent');
  if ((bare.length > TOLD_ONE_BY_ONE && bare.length > survey.numbers) || (onlyPercents && bare.length > 1)) {
    if (SURE_ROLES.has(column.role) || mostlyNumbers) reportWhole(context, column, bare);
    return;
  }
  const allText =
    SURE_ROLES.has(column.role) && column.confidence >= 0.7 && bare.length >= 2 && others * 2 <= bare.length;
  if (mostlyNumbers || allText) for (const figure of bare) reportFigure(context, figure);
  if (survey.numbers >= 3 && survey.numbers >= 2 * others) reportUnits(context, column, survey.texts);
}

function reportWhole(context: RuleContext<Messages>, column: ColumnLayout, figures: readonly TextFigure[]): void {
  const first = figures[0];
  if (!first) return;
  const params = { header: column.header, count: figures.length, text: first.text.trim() };
  context.report({ message: 'column', params, cell: first.cell, found: first.text.trim(), habit: '' });
}

function reportFigure(context: RuleContext<Messages>, { cell, text, number }: TextFigure): void {
  const shown = text.trim();
  const fix = fixFor(context.ledger.sheet, cell, number);
  if (number.kind === 'percent') {
    context.report({ message: 'percent', params: { text: shown }, cell, found: shown, fix });
  } else {
    const value = plain(number.value);
    context.report({ message: 'number', params: { text: shown, value }, cell, expected: value, found: shown, fix });
  }
}

/** Figures with a unit among numbers; in a target 不低于4000亩 is how targets are written. */
function reportUnits(context: RuleContext<Messages>, column: ColumnLayout, figures: readonly TextFigure[]): void {
  if (column.role === 'target' || column.role === 'milestone-target') return;
  const withUnit = figures.filter(({ number }) => number.kind === 'with-unit');
  const [first] = withUnit;
  if (first && withUnit.length > HABITS_ONE_BY_ONE) {
    const text = first.text.trim();
    const params = { header: column.header, count: withUnit.length, text };
    context.report({
      message: 'column-with-units',
      params,
      cell: first.cell,
      found: text,
      severity: 'info',
      habit: '',
    });
    return;
  }
  for (const { cell, text, number } of withUnit) {
    if (number.kind !== 'with-unit') continue;
    const params = { text: text.trim(), unit: number.unit, value: plain(number.value) };
    context.report({ message: 'with-unit', params, cell, found: text.trim(), severity: 'info' });
  }
}

/** The number itself. None for a formula, nor for a percentage whose cell would show it as a fraction. */
function fixFor(sheet: SheetSnapshot, cell: CellRef, number: NumberText): Fix | null {
  if (isFormula(sheet, cell.row, cell.column)) return null;
  if (number.kind === 'percent') {
    if (!showsPercent(numberFormatAt(sheet, cell.row, cell.column))) return null;
    return { cell, value: Number(plain(number.value.div(100))) };
  }
  return { cell, value: Number(plain(number.value)) };
}
