import type { CellRef } from '../../../model/address';
import { entryAt } from '../../../model/entry-at';
import type { Cell, Entry } from '../../../model/ledger';
import type { Quantity } from '../../../model/quantity';
import type { Target } from '../../../model/target';
import type { RuleContext, RuleMessages } from '../../rule';
import { isPlaceholder } from '../words/figures';

/** What helpers need of a rule's context; it fits every rule, whatever its messages. */
export type CellSource = Pick<RuleContext<RuleMessages>, 'ledger' | 'columns' | 'quantity' | 'text' | 'recall'>;

/** A figure with its cell and its displayed text. */
export interface Figure extends CellRef {
  readonly text: string;
  readonly quantity: Quantity;
}

/**
 * What a cell gives to a calculation. `blank`: nothing, a placeholder, or a cell merged with another, which is counted
 * there; `unreadable`: something that no calculation may pass over.
 */
export type FigureCell = Figure | 'blank' | 'unreadable';

/** Reads cells as figures: targets by the one figure that they ask for, actuals as the entry understood them. */
export class Figures {
  /** The row that was asked for last, and its entry: a row is asked for column by column. */
  private row = -1;
  private entry: Entry | null = null;

  constructor(private readonly source: CellSource) {}

  cell(row: number, column: number): FigureCell {
    if (row !== this.row) {
      this.row = row;
      this.entry = entryAt(this.source.ledger.entries, row);
    }
    const { entry } = this;
    if (entry?.target && entry.target.row === row && entry.target.column === column) return ofTarget(entry.target);
    const actual = entry?.actual?.row === row && entry.actual.column === column ? entry.actual : null;
    const cell = actual ?? this.source.quantity(row, column);
    if (!cell || cell.row !== row || cell.column !== column) return 'blank';
    if (cell.reading.ok) return { row, column, text: cell.text, quantity: cell.reading.value };
    return isPlaceholder(cell.text) ? 'blank' : 'unreadable';
  }

  /** The figure of a cell, null where there is none to calculate with. */
  at(row: number, column: number): Figure | null {
    const cell = this.cell(row, column);
    return typeof cell === 'string' ? null : cell;
  }
}

function ofTarget(cell: Cell<Target>): FigureCell {
  if (!cell.reading.ok) return isPlaceholder(cell.text) ? 'blank' : 'unreadable';
  const [part, ...others] = cell.reading.value.parts;
  if (cell.reading.value.kind !== 'quantity' || !part || others.length > 0) return 'unreadable';
  return { row: cell.row, column: cell.column, text: cell.text, quantity: part.quantity };
}
