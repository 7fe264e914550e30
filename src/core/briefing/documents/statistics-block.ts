import { HUNDRED } from '../../model/decimal';
import type { Fact } from '../facts';
import type { RateFacts, StatisticsFacts } from '../facts/statistics';
import type { Doubt } from '../facts/totals';
import type { Block, DocumentCell, TableRow } from './blocks';
import { column, EMPTY, firstCellOf, sentenceCell, textCell, withUnitCell } from './cells';
import { fullNameOf } from './prose/statistics';
import { sentence } from './sentence';

/** The totals and rates of a statistics table, one a row. */
export function statisticsBlocks({ source, rows, measures, rates }: StatisticsFacts): readonly Block[] {
  const name = source.title ?? source.sheet;
  const totals = measures.flatMap(({ column: { header }, total }): TableRow[] =>
    total ? [rowOf(textCell(header), withUnitCell(total.value), total.doubts)] : [],
  );
  const shares = rates.flatMap(({ rate }): TableRow[] => {
    if (!rate.total) return [];
    const { value, numerator, denominator, doubts } = rate.total;
    return [rowOf(rateHeader(rate), rateCell(value, decimalsOf(rate), numerator, denominator), doubts)];
  });
  return [
    { kind: 'heading', level: 1, text: sentence('briefing.statistics.heading', { name, rows: String(rows.length) }) },
    {
      kind: 'table',
      columns: [
        column('measure', 'left', 'wide'),
        column('sum', 'right', 'medium'),
        column('check', 'center', 'medium'),
      ],
      rows: [...totals, ...shares],
    },
  ];
}

/** The header of a rate column; a share that has none is named by its part. */
function rateHeader(rate: RateFacts['rate']): DocumentCell {
  return rate.column ? textCell(rate.header) : sentenceCell(fullNameOf(rate));
}

function rowOf(header: DocumentCell, value: ReturnType<typeof withUnitCell>, doubts: readonly Doubt[]): TableRow {
  const mark =
    doubts.length === 0 ? EMPTY : sentenceCell(sentence('briefing.statistics.doubted'), doubts[0]?.cell ?? null);
  return { kind: 'record', cells: [header, value, mark] };
}

/** The decimals that the table prints the rate with. */
function decimalsOf(rate: RateFacts['rate']): number | undefined {
  return rate.total?.decimals ?? undefined;
}

function rateCell(value: Fact, decimals: number | undefined, numerator: Fact | null, denominator: Fact | null) {
  const figure = { fact: value, writing: { ...(decimals === undefined ? {} : { decimals }), keepZeros: true } };
  const of = numerator &&
    denominator &&
    value.value.abs().lte(HUNDRED) && { numerator: { fact: numerator }, denominator: { fact: denominator } };
  const text = of
    ? sentence('briefing.statistics.rate', { value: figure, ...of })
    : sentence('briefing.figure', { figure });
  return sentenceCell(text, firstCellOf(value));
}
