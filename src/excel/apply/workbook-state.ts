import { HostError } from '../../core/model/host-error';
import type { SheetId } from '../../core/model/sheet-plan';
import type { SheetVisibility } from '../../core/model/snapshot';
import { queueActiveSheet, withActiveSheet } from '../active-sheet';
import type { Link } from '../batch';
import { queueStandardWidth } from '../marks/columns';
import { queueOwnNames, type OwnNames } from '../own-names';
import { isSheetMissing, twice } from '../retry';
import { visibilityOf } from '../visibility';
import { WidthUnits } from '../widths';

/** The sheets of the workbook, as adding and deleting some has to know them. */
export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  /** Null while a sheet without cells is shown. */
  readonly active: SheetId | null;
  readonly structureProtected: boolean;
  readonly date1904: boolean;
  readonly units: WidthUnits;
}

export interface SheetState {
  readonly id: SheetId;
  readonly name: string;
  readonly position: number;
  readonly visibility: SheetVisibility;
  readonly names: OwnNames;
}

/** Reads the workbook's sheets with the add-in's names on them: two requests. */
export function readWorkbook(link: Link, signal?: AbortSignal): Promise<WorkbookState> {
  return twice(() => read(link, signal), isSheetMissing);
}

async function read(link: Link, signal?: AbortSignal): Promise<WorkbookState> {
  const { sheets, ...workbook } = await withActiveSheet((isActiveAsked) =>
    link.ask('look at the workbook', (context) => readSheets(context, isActiveAsked), signal),
  );
  const names = await link.ask(
    'look for own names',
    async (context) => {
      const takers = sheets.map(({ id }) => queueOwnNames(context.workbook.worksheets.getItem(id)));
      await context.sync();
      return takers.map((take) => take());
    },
    signal,
  );
  return { ...workbook, sheets: sheets.map((sheet, index) => ({ ...sheet, names: names[index] ?? NO_NAMES })) };
}

const NO_NAMES: OwnNames = {
  formulas: { marks: null, before: null, filter: null },
  marks: null,
  before: null,
  filter: null,
  document: null,
};

async function readSheets(context: Excel.RequestContext, isActiveAsked: boolean) {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/id, items/name, items/position, items/visibility');
  protection.load('protected');
  const active = queueActiveSheet(worksheets, isActiveAsked);
  // Any sheet will do for the width: all have the workbook's standard font.
  const standard = queueStandardWidth(worksheets.getFirst());
  const epoch = context.workbook.functions.date(1904, 1, 1);
  epoch.load('value');
  await context.sync();
  return {
    sheets: worksheets.items.map(({ id, name, position, visibility }) => ({
      id,
      name,
      position,
      visibility: visibilityOf(visibility),
    })),
    active: active(),
    structureProtected: protection.protected,
    date1904: epoch.value === 0,
    units: new WidthUnits(standard()),
  };
}

/** @throws HostError `protected` where sheets may be neither added nor deleted */
export function requireOpenStructure({ structureProtected }: WorkbookState): void {
  if (structureProtected) throw new HostError('protected');
}
