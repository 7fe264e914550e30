import { counted } from '../../facts/fact';
import { cellsOf, LAGGING } from '../../facts/items';
import type { ProgressKind } from '../../facts/kinds';
import type { Laggard } from '../../facts/lagging';
import { countedAs } from '../notes';
import { sentence, type Sentence } from '../sentence';
import { statusName } from '../status-name';

/** How many of what is owed are overdue, seriously behind, behind, not reported: 逾期未完成1项、滞后1项、未报2项. */
export function countsSaid(owed: readonly Laggard[], kind: ProgressKind): readonly Sentence[] {
  return [...LAGGING, 'not-reported' as const].flatMap((status) => {
    const own = owed.filter(({ item }) => item.verdict.status === status).map(({ item }) => item);
    if (own.length === 0) return [];
    const count = countedAs(kind, counted(cellsOf(own)));
    return [sentence('briefing.status-count', { status: statusName(status, kind), count })];
  });
}
