import type { Comparison } from '../../core/compare';
import { isoOf } from '../../core/model/day';
import type { Formatter } from '../../i18n';
import { say } from '../message';
import { countedRows, countsOf } from './sections';

/** What a comparison comes to, as whole sentences of a report: the counts, then what is doubtful. */
export function summaryLines(comparison: Comparison, format: Formatter): readonly string[] {
  const { before, now } = comparison.days;
  if (before === null || now === null) return [format(say('compare.nothing', {}))];
  const { uncertain, ...counts } = countsOf(countedRows(comparison));
  return [
    format(say('compare.summary', { ...counts, before: isoOf(before), now: isoOf(now) })),
    ...comparison.notices.map(format),
    ...(uncertain > 0 ? [format(say('compare.uncertain', { count: uncertain }))] : []),
  ];
}
