import { textAt } from '../../../src/core/model/cells';
import { decimal, type Decimal } from '../../../src/core/model/decimal';
import { calendarOf } from '../../../src/core/model/day';
import type { Fact, FactUnit, SourceCell } from '../../../src/core/briefing/facts';

/**
 * Works a fact out again from its cells, by other means than the engine's: cells are read as the texts that they show.
 * What a verdict says is compared with the verdict by the caller; what was handed in has nothing to be worked out from.
 */
export function recompute(fact: Fact): Decimal | null {
  const { origin, unit } = fact;
  switch (origin.kind) {
    case 'count':
      return decimal(new Set(origin.cells.map(({ source, row }) => `${source.file}|${source.sheet}|${row}`)).size);
    case 'cell':
      return figureAt(origin.cell, unit);
    case 'cells':
      return origin.cells.reduce((sum, cell) => sum.plus(figureAt(cell, unit)), decimal(0));
    case 'sum':
      return origin.of.reduce((sum, one) => sum.plus(again(one)), decimal(0));
    case 'difference':
      return again(origin.from).minus(again(origin.less));
    case 'quotient':
      return again(origin.numerator)
        .times(unit.kind === 'percent' ? 100 : 1)
        .div(again(origin.denominator));
    case 'growth':
      return again(origin.to).minus(again(origin.from)).times(100).div(again(origin.from));
    case 'remainders': {
      const total = origin.counts.reduce((sum, one) => sum.plus(again(one)), decimal(0));
      const exact = again(origin.count).times(100).div(total);
      // Which way it goes is the business of all shares together; by itself it is off by less than one step.
      return fact.value.minus(exact).abs().lt(decimal(10).pow(-origin.precision)) ? fact.value : exact;
    }
    case 'rank': {
      const own = again(origin.own);
      const ahead = origin.among.filter((one) => (origin.best === 'highest' ? again(one).gt(own) : again(one).lt(own)));
      return decimal(ahead.length + 1 + origin.before);
    }
    case 'time':
      return decimal(unit.kind === 'days' ? origin.to - origin.from : monthsBegun(origin.from, origin.to));
    case 'verdict':
    case 'given':
      return null;
  }
}

function again(fact: Fact): Decimal {
  return recompute(fact) ?? fact.value;
}

/** Months that have a day after `from`, up to `to`. */
function monthsBegun(from: number, to: number): number {
  const months = new Set<string>();
  for (let each = from + 1; each <= to; each++) {
    const { year, month } = calendarOf(each);
    months.add(`${year}-${month}`);
  }
  return months.size;
}

const SCALES: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** 万 of a column that is headed (万元), or of a row whose unit column says 万元: what a bare figure is written in. */
function scaleWord({ review: { ledger } }: SourceCell['source'], row: number, column: number): string | undefined {
  const { columns } = ledger.layout;
  const unitColumn = columns.find(({ role }) => role === 'unit');
  const ofRow = unitColumn ? textAt(ledger.sheet, row, unitColumn.index) : '';
  const header = columns.find(({ index }) => index === column)?.unit ?? '';
  return /^[万亿]/.exec(header.trim() || ofRow.trim())?.[0];
}

/** The figure that a cell shows, in base units: a scale in its text, else the one that its column is written in. */
function figureAt({ source, row, column }: SourceCell, unit: FactUnit): Decimal {
  const { sheet } = source.review.ledger;
  const text = textAt(sheet, row, column);
  const digits = /-?\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '');
  if (digits === undefined) throw new Error(`no figure in “${text}”`);
  const word = /\d\s*([万亿])/.exec(text)?.[1];
  const bare = /^[-\d.,\s]+$/.test(text) && unit.kind === 'measure';
  const written = word ?? (bare ? scaleWord(source, row, column) : undefined);
  const scale = written === undefined ? decimal(1) : decimal(SCALES[written] ?? 1);
  return decimal(digits).times(scale);
}

/** Every fact in a value, each once, however deep. Sources, rows and findings hold no facts and are passed over. */
export function everyFact(root: unknown): readonly Fact[] {
  const facts = new Set<Fact>();
  const seen = new Set<object>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (isFact(value)) facts.add(value);
    const parts = Array.isArray(value) ? value.map((each: unknown) => ['', each] as const) : Object.entries(value);
    for (const [key, part] of parts) if (!OPAQUE.has(key)) visit(part);
  };
  visit(root);
  return [...facts];
}

const OPAQUE = new Set(['source', 'sources', 'review', 'entry', 'verdict', 'finding', 'findings']);

function isFact(value: object): value is Fact {
  return 'value' in value && 'unit' in value && 'origin' in value;
}
