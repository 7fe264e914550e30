import type { SourceCell } from '../../core/briefing/facts';
import type { Comparison } from '../../core/compare';
import { cellAddress } from '../../core/model/address';
import { isoOf } from '../../core/model/day';
import type { SheetId } from '../../core/model/sheet-plan';
import type { Formatter } from '../../i18n';
import type { ComparedRowView, ComparisonSection, ComparisonView } from '../engine/comparison';
import { countedRows, countsOf, placesOf, rowsOfSection, SECTIONS, type SectionId, type SectionRow } from './sections';
import { summaryLines } from './summary-lines';
import { findingsOf, wordsOf } from './words';

/** Rows that are put into words at a time. */
const BATCH = 1_000;

/**
 * A comparison as a pane shows it, in steps that each tell how much is done, from 0 to 1. `sheetOf` gives the id of the
 * sheet that a cell of the workbook is on.
 */
export function* comparisonView(
  comparison: Comparison,
  sheetOf: (cell: SourceCell) => SheetId,
  format: Formatter,
): Generator<number, ComparisonView> {
  const counts = countsOf(countedRows(comparison));
  const sections: ComparisonSection[] = [];
  for (const [index, id] of SECTIONS.entries()) {
    const listed = rowsOfSection(id, comparison);
    const rows: ComparedRowView[] = [];
    for (let from = 0; from < listed.length; from += BATCH) {
      for (const row of listed.slice(from, from + BATCH)) rows.push(rowView(id, row, sheetOf, format));
      yield (index + rows.length / listed.length) / SECTIONS.length;
    }
    if (rows.length > 0) sections.push({ id, count: counts[id], rows });
  }
  const { before, now } = comparison.days;
  return {
    asOf: now === null ? null : isoOf(now),
    beforeAsOf: before === null ? null : isoOf(before),
    matched: counts.matched,
    summary: summaryLines(comparison, format),
    sections,
  };
}

function rowView(
  section: SectionId,
  row: SectionRow,
  sheetOf: (cell: SourceCell) => SheetId,
  format: Formatter,
): ComparedRowView {
  const { now, before } = placesOf(row);
  const place = now && { sheet: sheetOf(now), sheetName: now.source.sheet, cell: addressOf(now) };
  const earlier = before && { sheet: before.source.sheet, cell: addressOf(before) };
  const own = place ? `${place.sheet}|${place.cell}` : `-${earlier?.sheet ?? ''}|${earlier?.cell ?? ''}`;
  const part = row.kind === 'target' ? `|${row.change.field}` : '';
  return {
    ...wordsOf(row, format),
    key: `${section}|${own}${part}`,
    place,
    earlier,
    findings: findingsOf(row).map(({ rule, severity }) => ({ rule, severity })),
  };
}

function addressOf({ row, column }: SourceCell): string {
  return cellAddress(row, column);
}
