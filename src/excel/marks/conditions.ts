import { rangeAddress } from '../../core/model/address';
import { isMarkedFormula, markedFormula } from '../../core/model/marks';
import type { PlanCondition } from '../../core/model/sheet-plan';
import { rangesOfAddress, withoutSheet } from '../address';
import { once } from '../batch';
import type { Operation } from '../writer';

/** Bytes that one conditional format takes in a request, beside its formula. */
const CONDITION_BYTES = 2_500;

/** A conditional format of the add-in, as it can be written again. */
export interface OwnCondition {
  readonly id: string;
  readonly priority: number;
  /** With the leading `=`. */
  readonly formula: string;
  /** '' where the format leaves it. */
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean | null;
}

/** The conditional formats of a sheet. */
export interface SheetConditions {
  readonly count: number;
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
export function queueConditions(sheet: Excel.Worksheet): () => SheetConditions {
  const formats = once(sheet.getRange()).conditionalFormats;
  formats.load(LOADED.map((property) => `items/${property}`).join(', '));
  return () => ({ count: formats.items.length, own: formats.items.flatMap(ownCondition) });
}

function ownCondition(format: Excel.ConditionalFormat): readonly OwnCondition[] {
  const custom = format.customOrNullObject;
  if (format.type !== 'Custom' || custom.isNullObject || !isMarkedFormula(custom.rule.formula)) return [];
  const { fill, font } = custom.format;
  return [
    {
      id: format.id,
      priority: format.priority,
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
export function queueAddresses(sheet: Excel.Worksheet, ids: readonly string[]): () => ReadonlyMap<string, string> {
  const { conditionalFormats } = once(sheet.getRange());
  const areas = ids.map((id) => {
    const ranges = once(conditionalFormats.getItem(id).getRanges());
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
export function deleteConditions(sheet: string, ids: readonly string[]): readonly Operation[] {
  return ids.map((id) => ({
    bytes: CONDITION_BYTES / 4,
    queue: (context) => {
      const whole = once(context.workbook.worksheets.getItem(sheet).getRange());
      whole.conditionalFormats.getItem(id).delete();
    },
  }));
}

/**
 * Adds the conditional formats of marks behind those that are there, so that what the clerk chose to see stays on top.
 * @param count how many conditional formats the sheet has when they are added
 */
export function addMarkConditions(
  sheet: string,
  conditions: readonly PlanCondition[],
  count: number,
): readonly Operation[] {
  return conditions.map(({ range, formula, fill, font }, index) =>
    addCondition(sheet, {
      address: rangeAddress(range),
      formula: `=${isMarkedFormula(formula) ? formula : markedFormula(formula)}`,
      fill: fill ?? '',
      color: font?.color ?? '',
      bold: font?.bold ?? null,
      priority: count + index,
    }),
  );
}

/** A conditional format that is to be added. */
export interface NewCondition extends Omit<OwnCondition, 'id'> {
  readonly address: string;
}

/** Adds one conditional format at its priority: Excel puts a new one first. */
export function addCondition(sheet: string, condition: NewCondition): Operation {
  const { address, formula, fill, color, bold, priority } = condition;
  return {
    bytes: CONDITION_BYTES + formula.length * 2,
    queue: (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const areas = once(address.includes(',') ? worksheet.getRanges(address) : worksheet.getRange(address));
      const format = areas.conditionalFormats.add('Custom');
      const { custom } = format;
      custom.rule.formula = formula;
      if (fill !== '') custom.format.fill.color = fill;
      if (color !== '') custom.format.font.color = color;
      if (bold !== null) custom.format.font.bold = bold;
      // Last: with another priority it is another object.
      format.priority = priority;
    },
  };
}
