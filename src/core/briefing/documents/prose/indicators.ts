import { HUNDRED } from '../../../model/decimal';
import { differenceOf, type Fact } from '../../facts/fact';
import type { Status } from '../../../model/verdict';
import type { Item } from '../../facts/items';
import type { Improvement, KeyFigure } from '../../facts/key-figures';
import { sentence, type Sentence } from '../sentence';

/**
 * What an entry has reached, as a whole sentence: {指标}完成{v},占目标的{p}%,超序时进度{d}个百分点 (domain.md 2.4). For entries
 * that are well: what lags has clauses of its own.
 */
export function indicatorSaid({ item, measures }: KeyFigure): Sentence {
  const { target, actual, completion } = measures;
  const params = { name: item.name, actual: { fact: actual }, target: { fact: target } };
  if (measures.isCeiling) return sentence('briefing.indicator.ceiling', params);
  const isReached = item.verdict.status !== 'on-schedule';
  if (measures.isRate) return sentence(rateId(isReached, actual, target), params);
  if (!completion) return sentence('briefing.indicator.amount', params);
  if (isReached && completion.value.eq(HUNDRED)) return sentence('briefing.indicator.all', params);
  const shared = { ...params, completion: { fact: completion } };
  if (isReached) return sentence('briefing.indicator.exceeded', shared);
  return againstPlan(shared, completion, measures.plannedShare);
}

function rateId(isReached: boolean, actual: Fact, target: Fact): string {
  if (!isReached) return 'briefing.indicator.rate';
  return actual.value.gt(target.value) ? 'briefing.indicator.rate-exceeded' : 'briefing.indicator.rate-reached';
}

function againstPlan(params: Sentence['params'], completion: Fact, planned: Fact | null): Sentence {
  if (!planned) return sentence('briefing.indicator.plain', params);
  const ahead = differenceOf(completion, planned);
  if (ahead.value.lte(0)) return sentence('briefing.indicator.level', params);
  return sentence('briefing.indicator.ahead', { ...params, ahead: { fact: ahead } });
}

/** An entry without figures: done, or under way as planned. */
export function deedSaid(item: Item): Sentence {
  const id = item.verdict.status === 'on-schedule' ? 'briefing.deed.on-schedule' : 'briefing.deed.done';
  return sentence(id, { name: item.name });
}

/** By how much an entry has improved. */
export function improvementSaid({ item, from, to, change, since }: Improvement): Sentence {
  const params = { name: item.name, from: { fact: from }, to: { fact: to }, change: { fact: change } };
  const kind = change.unit.kind === 'points' ? 'rate' : 'amount';
  return since === 'baseline'
    ? sentence(`briefing.improved.${kind}-baseline`, params)
    : sentence(`briefing.improved.${kind}-period`, { ...params, since: since.raw.trim() });
}

/**
 * Figures of entries that are well, for a text that has no room for all: those that exceed their target or plan most, in the
 * order of the ledger.
 *
 * @param statuses what counts as well: a press release takes what was reached late as well, a bulletin does not
 */
export function pickFigures(
  figures: readonly KeyFigure[],
  most: number,
  statuses: readonly Status[],
): readonly KeyFigure[] {
  const well = figures.filter(({ item }) => statuses.includes(item.verdict.status));
  if (well.length <= most) return well;
  const best = new Set([...well].sort(byMerit).slice(0, most));
  return well.filter((figure) => best.has(figure));
}

/** Reached before on schedule, each by its completion; limits and what has no completion behind them. */
function byMerit(a: KeyFigure, b: KeyFigure): number {
  const rank = ({ item, measures }: KeyFigure): number =>
    (item.verdict.status === 'on-schedule' ? 1 : 0) + (measures.isCeiling || !measures.completion ? 2 : 0);
  const first = a.measures.completion?.value;
  const second = b.measures.completion?.value;
  return rank(a) - rank(b) || (first && second ? second.cmp(first) : 0);
}
