import { rangeAddress, type CellRef } from '../../model/address';
import type { Day } from '../../model/day';
import type { LedgerKind } from '../../model/ledger';
import type { LedgerReview } from '../../review';

/** A reviewed ledger on its way into a briefing, with the file that it comes from where there are several. */
export interface SourcedReview extends LedgerReview {
  readonly file?: string | null;
}

/** A ledger that a briefing draws on. */
export interface Source {
  /** null within one workbook. */
  readonly file: string | null;
  readonly sheet: string;
  /** The whole table with its header, as A3:N30. */
  readonly range: string;
  readonly title: string | null;
  readonly kind: LedgerKind;
  readonly asOf: Day;
  readonly review: LedgerReview;
}

/** A cell of one of the sources; counts from 0. */
export interface SourceCell extends CellRef {
  readonly source: Source;
}

/** The reviews as sources, in an order of their own: by file, sheet and place, whatever order they were read in. */
export function sourcesOf(reviews: readonly SourcedReview[]): readonly Source[] {
  return reviews.map(sourceOf).sort(inOrder);
}

function sourceOf(review: SourcedReview): Source {
  const { ledger, asOf } = review;
  return {
    file: review.file ?? null,
    sheet: ledger.sheet.name,
    range: rangeAddress(ledger.layout.range),
    title: ledger.layout.title,
    kind: ledger.kind,
    asOf: asOf.day,
    review,
  };
}

/** By file, sheet and place on the sheet. */
export function inOrder(a: Source, b: Source): number {
  const { range: first } = a.review.ledger.layout;
  const { range: second } = b.review.ledger.layout;
  return (
    byText(a.file ?? '', b.file ?? '') || byText(a.sheet, b.sheet) || first.top - second.top || first.left - second.left
  );
}

/** By code points: the same on every machine, whatever its language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A cell of a source. */
export function cellOf(source: Source, { row, column }: CellRef): SourceCell {
  return { source, row, column };
}
