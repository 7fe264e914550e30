import type { CellRange } from '../../src/core/model/address';
import type { SheetModel, WorkbookModel } from '../../src/xlsx';
import { EventQueue } from './events/queue';
import { RangeType } from './objects/range';
import { WorkbookType } from './objects/workbook';
import type { ExcelOptions } from './options';
import { isHostObject, objectOf, type HostObject } from './protocol/object-type';
import { References } from './references';

/** A range as Excel's objects hold it: it moves along when rows or columns are inserted or deleted. */
export interface RangeTarget {
  readonly sheet: SheetModel;
  /** Null once all of it was deleted. */
  range: CellRange | null;
}

/** What an API call was: `Range.values (set)`. */
export interface RecordedCall {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** The state of the tests' Excel beside the workbook itself: what every object of it works with. */
export class Excel {
  readonly root: HostObject;
  readonly references = new References();
  /** Ranges that events told of; Excel keeps them by itself. */
  readonly eventRanges = new References();
  readonly events = new EventQueue();
  /** Ranges of the batch that is executed. */
  readonly batchRanges = new Set<RangeTarget>();
  calculationMode = 'Automatic';
  /** What is selected on the active sheet, where it is more than a cell. */
  selected: RangeTarget | null = null;
  /** Who acts: the add-in's own requests, a person at this computer, or one elsewhere. */
  actor: 'add-in' | 'person' | 'remote' = 'person';
  /** What the requests called, in order, until a test empties it. */
  readonly calls: RecordedCall[] = [];

  constructor(
    readonly workbook: WorkbookModel,
    readonly options: ExcelOptions,
  ) {
    this.root = objectOf(WorkbookType, workbook, this);
  }

  record(name: string, args: readonly unknown[]): void {
    this.calls.push({ name, args });
  }

  get activeSheet(): SheetModel {
    const sheet = this.workbook.sheets[this.workbook.active];
    if (sheet === undefined) throw new Error('the workbook has no sheets: add one before Excel starts');
    return sheet;
  }

  range(sheet: SheetModel, range: CellRange): RangeTarget {
    const target = { sheet, range };
    this.batchRanges.add(target);
    return target;
  }

  rangeObject(target: RangeTarget): HostObject {
    return objectOf(RangeType, target, this);
  }

  /** The range that an argument is; null for anything else. */
  rangeOf(value: unknown): RangeTarget | null {
    return isHostObject(value) ? value.as(RangeType) : null;
  }
}
