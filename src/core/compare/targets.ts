import { cellOf } from '../briefing/facts/source';
import type { Deadline } from '../model/deadline';
import type { Cell } from '../model/ledger';
import type { Target } from '../model/target';
import { isFilled } from '../schedule/filled';
import { compactText, compareQuantities } from '../values';
import type { ComparedRow, TargetChange } from './comparison';

/** Target and deadline where they say something else than before; another way of writing the same is no change. */
export function targetChanges(before: ComparedRow, now: ComparedRow): readonly TargetChange[] {
  const target = changeOf('target', before, now, isSameTarget(before.entry.target, now.entry.target));
  const deadline = changeOf('deadline', before, now, isSameDeadline(before.entry.deadline, now.entry.deadline));
  return [target, deadline].flatMap((change) => change ?? []);
}

function changeOf(
  field: TargetChange['field'],
  before: ComparedRow,
  now: ComparedRow,
  isSame: boolean,
): TargetChange | null {
  const earlier = before.entry[field];
  const later = now.entry[field];
  if (isSame || textOf(earlier) === textOf(later) || !hasColumn(before, field) || !hasColumn(now, field)) return null;
  return {
    field,
    before: isFilled(earlier) ? earlier.text.trim() : null,
    now: isFilled(later) ? later.text.trim() : null,
    beforeCell: earlier ? cellOf(before.source, earlier) : before.cell,
    nowCell: later ? cellOf(now.source, later) : now.cell,
  };
}

/** A file that leaves the column out has changed nothing. */
function hasColumn({ source }: ComparedRow, field: TargetChange['field']): boolean {
  return source.review.ledger.layout.columns.some(({ role }) => role === field);
}

function textOf(cell: Cell<unknown> | null): string {
  return isFilled(cell) ? compactText(cell.text) : '';
}

function isSameTarget(before: Cell<Target> | null, now: Cell<Target> | null): boolean {
  if (!before?.reading.ok || !now?.reading.ok) return false;
  const a = before.reading.value;
  const b = now.reading.value;
  if (a.kind !== b.kind || a.parts.length === 0 || a.parts.length !== b.parts.length) return false;
  const sameWay = a.change?.direction === b.change?.direction && a.change?.by === b.change?.by;
  return (
    sameWay &&
    a.parts.every((part, index) => {
      const other = b.parts[index];
      return (
        other?.comparator === part.comparator &&
        other.quantity.exactness === part.quantity.exactness &&
        compareQuantities(part.quantity, other.quantity) === 0
      );
    })
  );
}

function isSameDeadline(before: Cell<Deadline> | null, now: Cell<Deadline> | null): boolean {
  if (!before?.reading.ok || !now?.reading.ok) return false;
  const a = before.reading.value;
  const b = now.reading.value;
  return a.date !== null && a.date === b.date && a.openEnded === b.openEnded && a.recurrence === b.recurrence;
}
