import { HUNDRED } from '../../../model/decimal';
import type { Status } from '../../../model/verdict';
import type { BriefingFacts } from '../../facts';
import type { Distribution } from '../../facts/distribution';
import type { ProgressFacts } from '../../facts/progress';
import type { Rate, RateId } from '../../facts/rates';
import { asOfDay } from '../frame';
import { countedAs, rateKey, wholeOf } from '../notes';
import { onlyTask } from '../only-task';
import { sentence, type Sentence } from '../sentence';
import { statusName } from '../status-name';

/** 截至…,10项任务中,已完成3项、达序时1项,占比分别为33.3%、11.1% (domain.md 2.4). */
export function standingOf({ kind, byStatus }: ProgressFacts, facts: BriefingFacts): Sentence {
  const params = { asOf: asOfDay(facts), total: wholeOf(kind, byStatus.total) };
  const parts = occurring(byStatus);
  const [only] = parts;
  if (!only) return sentence('briefing.overall.none', params);
  const counts = parts.map(({ key, count }) =>
    sentence('briefing.status-count', { status: statusName(key, kind), count: countedAs(kind, count) }),
  );
  if (parts.length === 1) {
    if (byStatus.total.value.eq(1))
      return sentence('briefing.overall.single', { ...params, status: statusName(only.key, kind) });
    return only.key === 'met'
      ? sentence(`briefing.overall.all-met-${kind}`, params)
      : sentence('briefing.overall.alike', { ...params, status: statusName(only.key, kind) });
  }
  const shares = parts.map((part) => ({
    fact: part.printed ?? part.count,
    writing: { decimals: facts.precision, keepZeros: true },
  }));
  return sentence('briefing.overall.parts', { ...params, counts, shares });
}

/** The parts of a whole that are not empty. */
export function occurring(distribution: Distribution<Status>): Distribution<Status>['parts'] {
  return distribution.parts.filter(({ count }) => count.value.gt(0));
}

/** Rates that a text tells, in order: an issue is rectified before it is closed out. */
const TOLD: Readonly<Record<ProgressFacts['kind'], readonly RateId[]>> = {
  plan: ['completion', 'on-schedule', 'timely', 'reporting'],
  issue: ['rectified', 'close-out', 'timely', 'reporting'],
};

/** Each rate with what it is of: 应完成的9项中,已完成3项,完成率为33.3%. Where all was reported, nobody needs to be told. */
export function ratesOf(progress: ProgressFacts, most: number): readonly Sentence[] {
  const { kind, rates, byStatus } = progress;
  // How many units have finished their share of one task is nothing beside how much of it is done.
  const told = onlyTask(progress) ? (['on-schedule'] as const) : TOLD[kind];
  if (occurring(byStatus).length < 2) return [];
  return told.slice(0, most).flatMap((id) => {
    const rate = rates.find((each) => each.id === id);
    const isNews = rate?.value && !(id === 'reporting' && rate.value.value.eq(HUNDRED));
    return rate && isNews ? [rateSaid(rate, kind)] : [];
  });
}

/** One rate with its denominator. */
export function rateSaid(rate: Rate, kind: ProgressFacts['kind']): Sentence {
  const key = rate.id === 'reporting' ? `reporting-${kind}` : rateKey(rate.id, kind);
  return sentence(`briefing.rate-said.${key}`, {
    denominator: countedAs(kind, rate.denominator),
    numerator: { fact: rate.numerator },
    value: rate.value ? { fact: rate.value } : '',
  });
}
