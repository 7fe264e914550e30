import type { Laggard } from '../../facts/lagging';
import type { ProgressKind } from '../../facts/kinds';
import { reportedText } from '../tables/item-cells';
import { sentence, type Sentence } from '../sentence';

/**
 * How far behind an entry is, as a clause behind its name: 完成30处,占目标48处的62.5%,低于序时进度29.2个百分点
 * (domain.md 2.4). In figures where it has them, else in the words that it reports.
 */
export function standingOfLaggard(laggard: Laggard, kind: ProgressKind): Sentence {
  return kind === 'issue' ? ofIssue(laggard) : (inFigures(laggard) ?? inWords(laggard));
}

function ofIssue(laggard: Laggard): Sentence {
  const { daysOverdue } = laggard;
  if (!daysOverdue) return inWords(laggard);
  return sentence('briefing.standing.issue-overdue', { days: { fact: daysOverdue } });
}

function inFigures({ item, measures, daysOverdue, pace }: Laggard): Sentence | null {
  if (!measures) return null;
  const { target, actual, completion, gap } = measures;
  const params = { actual: { fact: actual }, target: { fact: target } };
  if (measures.isCeiling) return sentence('briefing.standing.ceiling', params);
  if (!gap || !completion) return null;
  const compared = { ...params, gap: { fact: gap } };
  const isMissed = item.verdict.status === 'missed';
  if (measures.isRate) {
    return isMissed && daysOverdue
      ? sentence('briefing.standing.rate-missed', { ...compared, days: { fact: daysOverdue } })
      : sentence('briefing.standing.rate-behind', compared);
  }
  const shared = { ...compared, completion: { fact: completion } };
  if (isMissed) {
    return daysOverdue
      ? sentence('briefing.standing.missed', { ...shared, days: { fact: daysOverdue } })
      : sentence('briefing.standing.short', shared);
  }
  return pace
    ? sentence('briefing.standing.behind-pace', { ...shared, pace: { fact: pace } })
    : sentence('briefing.standing.behind', shared);
}

function inWords({ item, daysOverdue }: Laggard): Sentence {
  const text = reportedText(item);
  const time = daysOverdue && item.verdict.status === 'missed' ? { days: { fact: daysOverdue } } : null;
  if (text === null) return time ? sentence('briefing.standing.overdue', time) : sentence('briefing.standing.late');
  return time
    ? sentence('briefing.standing.words-overdue', { text, ...time })
    : sentence('briefing.standing.words-late', { text });
}
