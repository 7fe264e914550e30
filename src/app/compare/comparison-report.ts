import type { ComparedEntry, ComparedRow, Comparison } from '../../core/compare';
import type { SourceCell } from '../../core/briefing/facts';
import { cellAddress } from '../../core/model/address';
import { isoOf } from '../../core/model/day';
import { plain, roundHalfUp } from '../../core/model/decimal';
import type { Formatter } from '../../i18n';
import { findingReport } from '../finding-report';
import type { ComparedEntryReport, ComparedRowReport, ComparisonReport, PlacedReport } from '../report';
import { summaryLines } from './summary-lines';
import { changeOf, matchGuess } from './words';

/** Decimals that a report prints of percentage points. */
const POINT_DECIMALS = 2;

/** A comparison as the report shows it; `before` is the earlier file's path as it was given. */
export function comparisonReport(comparison: Comparison, before: string, format: Formatter): ComparisonReport {
  const { days, entries, added, gone } = comparison;
  return {
    before,
    beforeAsOf: days.before === null ? null : isoOf(days.before),
    asOf: days.now === null ? null : isoOf(days.now),
    summary: summaryLines(comparison, format),
    entries: entries.map((entry) => entryReport(entry, format)),
    added: added.map(rowReport),
    gone: gone.map(rowReport),
  };
}

function entryReport(entry: ComparedEntry, format: Formatter): ComparedEntryReport {
  const { now, before, basis, development, figures, points, targets, findings } = entry;
  const guesses = matchGuess(entry).map(format);
  return {
    ...rowReport(now),
    development,
    match: basis,
    ...(guesses.length > 0 ? { guesses } : {}),
    before: { sheet: before.source.sheet, row: before.entry.row + 1, name: before.name },
    figures: figures && {
      before: { ...placed(figures.before.cell), text: textAt(before, figures.before.cell), value: plain(figures.before.quantity.value) }, // prettier-ignore
      now: { ...placed(figures.now.cell), text: textAt(now, figures.now.cell), value: plain(figures.now.quantity.value) }, // prettier-ignore
      unit: figures.now.quantity.unit,
      difference: plain(figures.difference),
      change: changeOf(entry, format),
    },
    points: points && plain(roundHalfUp(points, POINT_DECIMALS)),
    targets: targets.map(({ field, beforeCell, nowCell, ...texts }) => ({
      field,
      before: { ...placed(beforeCell), text: texts.before },
      now: { ...placed(nowCell), text: texts.now },
    })),
    findings: findings.map((finding) => ({
      ...findingReport(finding, format),
      sheet: finding.at.source.sheet,
      against: placed(finding.against),
    })),
  };
}

function rowReport({ source, entry, name, department }: ComparedRow): ComparedRowReport {
  return { sheet: source.sheet, row: entry.row + 1, name, department };
}

function placed({ source, row, column }: SourceCell): PlacedReport {
  return { sheet: source.sheet, cell: cellAddress(row, column) };
}

/** The figure's cell as it is displayed. */
function textAt({ entry }: ComparedRow, { row, column }: SourceCell): string {
  const cells = [entry.actual, entry.rate];
  return cells.find((cell) => cell?.row === row && cell.column === column)?.text ?? '';
}
