import type { Fact } from '../../facts';
import type { ProgressFacts } from '../../facts/progress';
import type { Rate, RateId } from '../../facts/rates';
import type { KeyFigureBlock } from '../blocks';
import { countedAs } from '../notes';
import { sentence, type Sentence } from '../sentence';

/** What was rectified and closed out of what was found (S1: 排查物业问题13913个,督促解决11956个); nothing where nothing was. */
export function issuesSaid({ kind, byStatus, rates, byDepartment }: ProgressFacts): readonly Sentence[] {
  const rectified = numberOf(rates, 'rectified');
  const closed = numberOf(rates, 'close-out');
  if (!rectified || !closed) return [];
  const whole = sentence('briefing.issues.closed', {
    total: countedAs(kind, byStatus.total),
    rectified: countedAs(kind, rectified),
    closed: countedAs(kind, closed),
  });
  const finished = byDepartment.filter(({ name, rates }) => {
    const rate = rates.find(({ id }) => id === 'close-out');
    return name !== null && rate?.value?.value.eq(100) === true;
  });
  const names = finished.slice(0, NAMES).flatMap(({ name }) => name ?? []);
  if (names.length === 0) return [whole];
  const id = finished.length > NAMES ? 'briefing.issues.finished-many' : 'briefing.issues.finished';
  return finished.length === byDepartment.length ? [whole] : [whole, sentence(id, { names })];
}

/** Units that a text names. */
const NAMES = 8;

/** Found, rectified, closed out. */
export function issueBoxes({ byStatus, rates }: ProgressFacts): KeyFigureBlock['boxes'] {
  const rectified = numberOf(rates, 'rectified');
  const closed = numberOf(rates, 'close-out');
  if (!rectified || !closed) return [];
  return [
    { figure: { fact: byStatus.total }, label: sentence('briefing.box.found') },
    { figure: { fact: rectified }, label: sentence('briefing.box.rectified') },
    { figure: { fact: closed }, label: sentence('briefing.box.closed') },
  ];
}

/** How many a rate counts; null for none. */
function numberOf(rates: readonly Rate[], id: RateId): Fact | null {
  const count = rates.find((rate) => rate.id === id)?.numerator;
  return count?.value.gt(0) === true ? count : null;
}
