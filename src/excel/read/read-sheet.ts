import type { CellRange } from '../../core/model/address';
import { HostError } from '../../core/model/host-error';
import type { SheetId } from '../../core/model/sheet-plan';
import type { SheetSnapshot } from '../../core/model/snapshot';
import type { LongWork } from '../../host/host';
import { stopIfAborted, type Link } from '../batch';
import { isPayloadError } from '../errors';
import { jsonBytes } from '../json-bytes';
import { MAX_CELLS, SAMPLE_ROWS } from '../limits';
import { cellsOf, without } from '../ranges';
import { BlockReader, requireCells } from './block-reader';
import { Collected } from './collected';
import { formulaPieces } from './formula-areas';
import { askEmptyFrame, askFrame, isTooLarge, type Frame, type FrameQuestion } from './frame';
import { USUAL_HIDDEN_BYTES, hiddenPieces } from './hidden';
import { readMerges } from './merges';
import { columnsWithFormats, formatPieces } from './number-formats';
import { Rates, type Piece } from './piece';
import { USUAL_BYTES, rangePiece } from './range-piece';

/** How much of the way a first look is, and the merged areas after it. */
const LOOKED = 0.1;

/**
 * Reads a sheet: a first look that brings the first rows along, then the rest in blocks as large as Excel carries.
 * Number formats are those of columns that hold numbers (or texts ending in %); all other cells have General.
 *
 * @throws HostError `sheet-missing`; `too-large` beyond 5,000,000 cells; `cancelled`
 */
export async function readSheet(link: Link, sheet: SheetId, work: LongWork = {}): Promise<SheetSnapshot> {
  const frame = await firstLook(link, sheet, work.signal);
  if (isTooLarge(frame)) requireCells(Math.max(frame.cellCount, MAX_CELLS + 1), MAX_CELLS);
  const collected = new Collected();
  if (frame.used === null) return collected.build(frame, []);
  work.onProgress?.(LOOKED);
  const merges = frame.merges ?? (await readMerges(link, sheet, frame.used, work.signal));
  const reader = new BlockReader(link, { ...work, span: [LOOKED, 1] });
  await reader.read(new SheetReading(sheet, frame, collected).pieces(frame.used));
  stopIfAborted(work.signal);
  const snapshot = collected.build(frame, merges);
  work.onProgress?.(1);
  return snapshot;
}

/**
 * The look that asks for most first: what Excel may refuse is left out only after it did. Refusals have no code of
 * their own, so what is left out is tried in the order of what is likely: too much, too many merges, protection. Last of
 * all a sheet may be empty, in an Excel that refuses what depends on its used range.
 */
async function firstLook(link: Link, sheet: SheetId, signal?: AbortSignal): Promise<Frame> {
  const whole: FrameQuestion = { sheet, sampleRows: SAMPLE_ROWS, withMerges: true, withExtras: true };
  const lesser = [
    { ...whole, withMerges: false },
    { ...whole, withMerges: false, withExtras: false },
  ];
  let question = whole;
  for (;;) {
    try {
      return await askFrame(link, question, signal);
    } catch (error) {
      if (isPayloadError(error) && question.sampleRows > 1) {
        question = { ...question, sampleRows: Math.ceil(question.sampleRows / 16) };
        continue;
      }
      const next = lesser.shift();
      if (!mayBeAnswered(error)) throw error;
      if (!next) {
        const empty = await askEmptyFrame(link, sheet, signal);
        if (empty) return empty;
        throw error;
      }
      question = { ...next, sampleRows: question.sampleRows };
    }
  }
}

/** Whether asking for less may help: not where the sheet is gone, someone types, the connection broke, it was cancelled. */
function mayBeAnswered(error: unknown): boolean {
  if (!(error instanceof HostError)) return false;
  return ['failed', 'read-only', 'protected', 'unsupported', 'too-large'].includes(error.code);
}

/** What is to be asked of one sheet after the first look. */
class SheetReading {
  private readonly rates = new Rates({ ...USUAL_BYTES, ...USUAL_HIDDEN_BYTES });
  /** Columns whose formats matter in the first rows: they will in the others. */
  private expected: ReadonlySet<number> = new Set();

  constructor(
    private readonly sheet: SheetId,
    private readonly frame: Frame,
    private readonly collected: Collected,
  ) {}

  pieces(used: CellRange): readonly Piece[] {
    this.takeSample();
    const { frame, sheet, rates, collected } = this;
    // Marks need not travel: they would be taken out.
    const rest = without(used, frame.sample?.range ?? null).flatMap((range) => without(range, frame.marks));
    return [
      ...rest.flatMap((range) => [this.valuesOf(range), ...this.formatsOf(range, this.expected)]),
      ...this.formulasOf(used),
      ...hiddenPieces('row', sheet, used, frame.rowsHidden, rates, (span) => collected.hiddenRows.push(span)),
      ...hiddenPieces('column', sheet, used, frame.columnsHidden, rates, (span) => collected.hiddenColumns.push(span)),
    ];
  }

  private takeSample(): void {
    const { sample } = this.frame;
    if (!sample) return;
    const { range, values, numberFormats } = sample;
    this.rates.measure('values', cellsOf(range), jsonBytes(values));
    this.rates.measure('numberFormat', cellsOf(range), jsonBytes(numberFormats));
    this.collected.addValues(range, values);
    this.collected.addFormats(range, numberFormats);
    this.expected = columnsWithFormats(range, values);
  }

  private valuesOf(range: CellRange): Piece {
    const { sheet, rates, collected, expected } = this;
    return rangePiece(
      {
        sheet,
        property: 'values',
        range,
        take: (part, cells) => {
          collected.addValues(part, cells);
          return this.formatsOf(
            part,
            [...columnsWithFormats(part, cells)].filter((column) => !expected.has(column)),
          );
        },
      },
      rates,
    );
  }

  private formatsOf(range: CellRange, columns: Iterable<number>): readonly Piece[] {
    return formatPieces(this.sheet, range, columns, this.rates, (part, cells) =>
      this.collected.addFormats(part, cells),
    );
  }

  /** Where Excel did not say which cells hold formulas, all are asked. */
  private formulasOf(used: CellRange): readonly Piece[] {
    return formulaPieces(this.sheet, this.frame.formulas ?? [used], this.rates, (row, column, formula) =>
      this.collected.addFormula(row, column, formula),
    );
  }
}
