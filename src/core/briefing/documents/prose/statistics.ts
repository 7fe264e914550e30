import type { ColumnLayout } from '../../../model/layout';
import type { Fact } from '../../facts';
import type { ColumnRate } from '../../facts/column-rates';
import type { MeasureFacts, StatisticsFacts } from '../../facts/statistics';
import { countedNoun, groupLabelOf, labelOf } from '../measure-label';
import { sentence, type Figure, type Sentence } from '../sentence';

/**
 * What the totals of a statistics table say, as S1 puts it: 1388个住宅小区中,专业化物业服务1217个,覆盖率87.68%; 业委会656家、
 * 物管会425家,合计1081家,组建率78%. Which figures belong together follows from 其中 columns, from columns that are the sum of
 * others, and from what rates are of. Each total is told once.
 */
export function totalsSaid({ measures, rates }: StatisticsFacts): readonly Sentence[] {
  const all = rates.map(({ rate }) => rate);
  const added = new Set(measures.flatMap(({ total }) => (total?.addends ?? []).map(({ column }) => column)));
  const parts = new Map(
    measures.flatMap(({ column }) => (column.ofWhich ? [[column, all.find(isShare(column))]] : [])),
  );
  const said: Sentence[] = [];
  const plain: Sentence[] = [];
  for (const measure of measures) {
    const { column, total } = measure;
    if (!total || added.has(column) || parts.get(column)?.denominator) continue;
    const own = measures.filter((each) => parts.get(each.column)?.denominator === column);
    if (own.length > 0) said.push(wholeSaid(measure, own, all));
    else if (total.addends.length > 0) said.push(sumSaid(measure, all.find(isShare(column))));
    else plain.push(figureSaid(column, total.value, all.find(isShare(column)), true));
  }
  const based = new Set(all.flatMap(({ numerator, column }) => (numerator && column ? [column] : [])));
  const bare = all.flatMap((rate) =>
    rate.column && !based.has(rate.column) && rate.total
      ? [rateSaid(rate.header, rateFigure(rate, rate.total.value))]
      : [],
  );
  const others = [...plain, ...bare];
  return others.length === 0 ? said : [...said, sentence('briefing.totals.plain', { figures: others })];
}

const isShare =
  (column: ColumnLayout) =>
  ({ numerator, total }: ColumnRate): boolean =>
    numerator === column && total !== null;

/** A rate as its table prints it: to the table's own decimals. */
export function rateFigure({ total }: ColumnRate, value: Fact): Figure {
  const decimals = total?.decimals;
  return { fact: value, writing: decimals === undefined || decimals === null ? {} : { decimals } };
}

/** 1388个住宅小区中,专业化物业服务1217个,覆盖率87.68%. */
function wholeSaid(
  { column, total }: MeasureFacts,
  parts: readonly MeasureFacts[],
  rates: readonly ColumnRate[],
): Sentence {
  const told = parts.flatMap(({ column: part, total: of }) =>
    of ? [figureSaid(part, of.value, rates.find(isShare(part)), parts.length > 1)] : [],
  );
  const noun = countedNoun(column);
  const whole = total ? { fact: total.value } : '';
  return noun === null
    ? sentence('briefing.totals.whole', { label: labelOf(column), whole, parts: told })
    : sentence('briefing.totals.whole-noun', { noun, whole, parts: told });
}

/** 业主自治组织中,业委会656家、物管会425家,合计1081家,组建率78%. */
function sumSaid({ column, total }: MeasureFacts, rate: ColumnRate | undefined): Sentence {
  const addends = (total?.addends ?? []).map((addend) => figureSaid(addend.column, addend.value, undefined, true));
  const group = groupLabelOf(column) ?? labelOf(column);
  const params = { group, addends, sum: total ? { fact: total.value } : '' };
  return rate?.total
    ? sentence('briefing.totals.sum-rate', { ...params, rate: nameOf(rate), value: rateFigure(rate, rate.total.value) })
    : sentence('briefing.totals.sum', params);
}

/** 专业化物业服务1217个,覆盖率87.68%; among others 专业化物业服务1217个(覆盖率87.68%). */
function figureSaid(column: ColumnLayout, value: Fact, rate: ColumnRate | undefined, isAmong: boolean): Sentence {
  const params = { label: labelOf(column), figure: { fact: value } };
  if (!rate?.total) return sentence('briefing.totals.figure', params);
  return sentence(isAmong ? 'briefing.totals.figure-rate-among' : 'briefing.totals.figure-rate', {
    ...params,
    rate: nameOf(rate),
    value: rateFigure(rate, rate.total.value),
  });
}

function rateSaid(header: string, value: Figure): Sentence {
  return sentence('briefing.totals.rate', { rate: header, value });
}

/** The name of a rate where its part is named beside it; a 其中 column without a rate of its own has a share. */
export function nameOf({ column }: Pick<ColumnRate, 'column'>): Sentence {
  return column === null ? sentence('briefing.totals.share') : sentence('briefing.words', { words: labelOf(column) });
}

/** The name of a rate that stands alone: 专业物业占比. */
export function fullNameOf(rate: ColumnRate): Sentence {
  const { column, numerator } = rate;
  return column === null && numerator
    ? sentence('briefing.totals.share-of', { label: labelOf(numerator) })
    : nameOf(rate);
}

/** Three figures of a table for boxes: the whole, its part and the rate; then sums and other totals. */
export function totalBoxes({
  measures,
  rates,
}: StatisticsFacts): readonly { readonly figure: Figure; readonly label: Sentence }[] {
  const box = (figure: Figure, label: Sentence): { readonly figure: Figure; readonly label: Sentence } => ({
    figure,
    label,
  });
  const ofColumn = (column: ColumnLayout | null): ReturnType<typeof box>[] => {
    const total = measures.find((each) => each.column === column)?.total;
    return column && total ? [box({ fact: total.value }, sentence('briefing.words', { words: labelOf(column) }))] : [];
  };
  const main = rates
    .map(({ rate }) => rate)
    .find(({ numerator, denominator, total }) => numerator && denominator && total);
  const rate = main?.total ? [box(rateFigure(main, main.total.value), fullNameOf(main))] : [];
  const first = main ? [...ofColumn(main.denominator), ...ofColumn(main.numerator), ...rate] : [];
  const others = measures
    .filter(({ column, total }) => total && column !== main?.numerator && column !== main?.denominator)
    .sort((a, b) => Number(b.total?.addends.length) - Number(a.total?.addends.length));
  return [...first, ...others.flatMap(({ column }) => ofColumn(column))].slice(0, BOXES);
}

/** Boxes above a text (S0, S1). */
export const BOXES = 3;
