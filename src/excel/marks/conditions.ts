import { rangeAddress, type CellRange } from '../../core/model/address';
import { isMarkedFormula, markedFormula } from '../../core/model/marks';
import type { PlanCondition } from '../../core/model/sheet-plan';
import { rangesOfAddress, withoutSheet } from '../address';
import { once } from '../batch';
import type { Operation } from '../writer';

/** Bytes that one conditional format takes in a request, beside its formula. */
const CONDITION_BYTES = 2_500;

/**
 * Where conditional formats are looked for: on the whole sheet, or, where Excel cannot read all of them, in some ranges
 * of it. See DECISIONS.md, "Rules that cannot be read".
 */
export type ConditionScope = 'sheet' | readonly CellRange[];

/** A conditional format of the add-in, as it can be written again. */
export interface OwnCondition {
  readonly id: string;
  /** Where it was found. */
  readonly scope: ConditionScope;
  /** Null where not all formats of the sheet were read. */
  readonly priority: number | null;
  /** With the leading `=`. */
  readonly formula: string;
  /** '' where the format leaves it. */
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean | null;
}

/** The conditional formats of a sheet. */
export interface SheetConditions {
  readonly scope: ConditionScope;
  /** How many there are; null where not all were read. */
  readonly count: number | null;
  readonly own: readonly OwnCondition[];
}

const LOADED = [
  'id',
  'priority',
  'type',
  'customOrNullObject/rule/formula',
  'customOrNullObject/format/fill/color',
  'customOrNullObject/format/font/color',
  'customOrNullObject/format/font/bold',
] as const;

/** Queues the reading of a sheet's conditional formats: the add-in's own are known by their formulas. */
export function queueConditions(sheet: Excel.Worksheet, scope: ConditionScope = 'sheet'): () => SheetConditions {
  if (scope.length === 0) return () => ({ scope, count: null, own: [] });
  const formats = formatsIn(sheet, scope);
  formats.load(LOADED.map((property) => `items/${property}`).join(', '));
  return () => ({
    scope,
    count: scope === 'sheet' ? formats.items.length : null,
    own: formats.items.flatMap((format) => ownCondition(format, scope)),
  });
}

function formatsIn(sheet: Excel.Worksheet, scope: ConditionScope): Excel.ConditionalFormatCollection {
  if (scope === 'sheet') return once(sheet.getRange()).conditionalFormats;
  return areasAt(sheet, scope.map(rangeAddress).join(',')).conditionalFormats;
}

function areasAt(sheet: Excel.Worksheet, address: string): Excel.Range | Excel.RangeAreas {
  return once(address.includes(',') ? sheet.getRanges(address) : sheet.getRange(address));
}

function ownCondition(format: Excel.ConditionalFormat, scope: ConditionScope): readonly OwnCondition[] {
  const custom = format.customOrNullObject;
  if (format.type !== 'Custom' || custom.isNullObject || !isMarkedFormula(custom.rule.formula)) return [];
  const { fill, font } = custom.format;
  return [
    {
      id: format.id,
      scope,
      priority: scope === 'sheet' ? format.priority : null,
      formula: custom.rule.formula,
      // Excel gives null, or '', for what a format leaves as it is.
      fill: textOr(fill.color),
      color: textOr(font.color),
      bold: font.bold,
    },
  ];
}

function textOr(color: unknown): string {
  return typeof color === 'string' ? color : '';
}

/** Queues where conditional formats apply, as addresses that `getRanges` takes. */
export function queueAddresses(
  sheet: Excel.Worksheet,
  own: readonly OwnCondition[],
): () => ReadonlyMap<string, string> {
  const areas = own.map(({ id, scope }) => {
    const ranges = once(formatsIn(sheet, scope).getItem(id).getRanges());
    ranges.load('address');
    return [id, ranges] as const;
  });
  return () => new Map(areas.map(([id, ranges]) => [id, fromTheTop(ranges.address)]));
}

/** Excel gives a formula relative to the topmost area, and takes it relative to the first: so that one comes first. */
function fromTheTop(address: string): string {
  const ranges = [...(rangesOfAddress(address) ?? [])].sort(
    (one, other) => one.top - other.top || one.left - other.left,
  );
  return ranges.length > 0 ? ranges.map(rangeAddress).join(',') : withoutSheet(address);
}

/** Takes conditional formats away. */
export function deleteConditions(
  sheet: string,
  own: readonly Pick<OwnCondition, 'id' | 'scope'>[],
): readonly Operation[] {
  return own.map(({ id, scope }) => ({
    bytes: CONDITION_BYTES / 4,
    queue: (context) => formatsIn(context.workbook.worksheets.getItem(sheet), scope).getItem(id).delete(),
  }));
}

/**
 * Adds the conditional formats of marks behind those that are there, so that what the clerk chose to see stays on top.
 * @param count how many conditional formats the sheet has when they are added; null where that is not known
 */
export function addMarkConditions(
  sheet: string,
  conditions: readonly PlanCondition[],
  count: number | null,
): readonly Operation[] {
  const added = conditions.map(({ range, formula, fill, font }, index) => ({
    address: rangeAddress(range),
    formula: `=${isMarkedFormula(formula) ? formula : markedFormula(formula)}`,
    fill: fill ?? '',
    color: font?.color ?? '',
    bold: font?.bold ?? null,
    priority: count === null ? null : count + index,
  }));
  return addConditions(sheet, added);
}

/** Adds conditional formats so that they stand in their order: by priority, or as each new one comes first, backwards. */
export function addConditions(sheet: string, conditions: readonly NewCondition[]): readonly Operation[] {
  const hasPriorities = conditions.every(({ priority }) => priority !== null);
  const inOrder = hasPriorities
    ? [...conditions].sort((one, other) => (one.priority ?? 0) - (other.priority ?? 0))
    : [...conditions].reverse();
  return inOrder.map((condition) => addCondition(sheet, condition));
}

/** A conditional format that is to be added. */
export interface NewCondition extends Omit<OwnCondition, 'id' | 'scope'> {
  readonly address: string;
}

/** Adds one conditional format at its priority; without one it stays where Excel puts a new one: first. */
export function addCondition(sheet: string, condition: NewCondition): Operation {
  const { address, formula, fill, color, bold, priority } = condition;
  return {
    bytes: CONDITION_BYTES + formula.length * 2,
    queue: (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const format = areasAt(worksheet, address).conditionalFormats.add('Custom');
      const { custom } = format;
      custom.rule.formula = formula;
      if (fill !== '') custom.format.fill.color = fill;
      if (color !== '') custom.format.font.color = color;
      if (bold !== null) custom.format.font.bold = bold;
      // Last: with another priority it is another object.
      if (priority !== null) format.priority = priority;
    },
  };
}
