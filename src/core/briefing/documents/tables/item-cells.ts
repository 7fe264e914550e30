import type { CellRef } from '../../../model/address';
import type { Item } from '../../facts/items';
import type { Laggard } from '../../facts/lagging';
import { cellOf, type SourceCell } from '../../facts/source';
import type { DocumentCell } from '../blocks';
import { EMPTY, firstCellOf, sentenceCell, textCell, withUnitCell } from '../cells';
import { fromMessage } from '../from-message';
import { sentence } from '../sentence';
import { taskName } from '../subject';

/** The name of an entry, which leads to its row. */
export function nameCell(item: Item): DocumentCell {
  return textCell(taskName(item), item.cell);
}

/** 牵头单位. */
export function departmentCell(item: Item): DocumentCell {
  return textCell(item.department, at(item, item.entry.department));
}

/** 责任人. */
export function personCell(item: Item): DocumentCell {
  return textCell(item.entry.person?.text, at(item, item.entry.person));
}

/** The target as a figure where it is one, else as it is written. */
export function targetCell({ item, target }: Laggard): DocumentCell {
  return target ? withUnitCell(target) : textCell(item.entry.target?.text, at(item, item.entry.target));
}

/** What was reported, as a figure where it is one, else as it is written. */
export function actualCell({ item, measures }: Laggard): DocumentCell {
  if (measures) return withUnitCell(measures.actual);
  const reported = reportedIn(item);
  return textCell(reported?.text, at(item, reported));
}

/** The words of an entry that tell of its progress; null where it has none. */
export function reportedText(item: Item): string | null {
  const { progress, actual, status } = item.entry;
  const texts = [progress, actual, status].map((cell) => cell?.text.trim() ?? '');
  return texts.find((text) => text !== '') ?? null;
}

function reportedIn({ entry }: Item): Item['entry']['progress'] | Item['entry']['actual'] {
  return entry.actual ?? entry.progress;
}

/** The deadline as a day where it has one, else as it is written. */
export function deadlineCell({ item }: Laggard): DocumentCell {
  const { due } = item.verdict;
  const { deadline } = item.entry;
  const link = at(item, deadline);
  return due === null
    ? textCell(deadline?.text, link)
    : sentenceCell(sentence('briefing.day', { day: { day: due } }), link);
}

/** Days to the deadline, or since it. */
export function timeCell({ daysLeft, daysOverdue }: Laggard): DocumentCell {
  if (daysOverdue) {
    return sentenceCell(sentence('briefing.time.overdue', { days: { fact: daysOverdue } }), firstCellOf(daysOverdue));
  }
  if (!daysLeft) return EMPTY;
  return sentenceCell(sentence('briefing.time.left', { days: { fact: daysLeft } }), firstCellOf(daysLeft));
}

/** Why an entry was judged as it was, in the words of a document. */
export function reasonCell({ verdict }: Item): DocumentCell {
  return sentenceCell(fromMessage(verdict.reason));
}

function at(item: Item, cell: CellRef | null): SourceCell | null {
  return cell && cellOf(item.source, cell);
}
