import { counted, quotientOf } from '../../facts/fact';
import { cellsOf, REACHED, withStatus } from '../../facts/items';
import type { ProgressFacts } from '../../facts/progress';
import type { KeyFigureBlock } from '../blocks';
import { countedAs } from '../notes';
import { sentence, type Sentence } from '../sentence';

/** What was closed out of what was found, for texts that tell of achievements; nothing where nothing was. */
export function issuesSaid({ kind, byStatus, items, byDepartment }: ProgressFacts): readonly Sentence[] {
  const closed = withStatus(items, ...REACHED);
  if (closed.length === 0) return [];
  const count = counted(cellsOf(closed));
  const share = quotientOf(count, byStatus.total);
  const whole = sentence('briefing.issues.closed', {
    total: countedAs(kind, byStatus.total),
    closed: countedAs(kind, count),
    share: share ? { fact: share } : '',
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

/** Found, closed out, closed out in time. */
export function issueBoxes({ byStatus, items }: ProgressFacts): KeyFigureBlock['boxes'] {
  const closed = withStatus(items, ...REACHED);
  if (closed.length === 0) return [];
  const inTime = withStatus(items, 'met');
  return [
    { figure: { fact: byStatus.total }, label: sentence('briefing.box.found') },
    { figure: { fact: counted(cellsOf(closed)) }, label: sentence('briefing.box.closed') },
    ...(inTime.length === 0
      ? []
      : [{ figure: { fact: counted(cellsOf(inTime)) }, label: sentence('briefing.box.closed-in-time') }]),
  ];
}
