import { HostError } from '../../core/model/host-error';
import type { SheetId } from '../../core/model/sheet-plan';
import type { SheetVisibility } from '../../core/model/snapshot';
import { queueActiveSheet, withActiveSheet } from '../active-sheet';
import type { Link } from '../batch';
import { queueStandardWidth } from '../marks/columns';
import { isPayloadError, isUnexplained } from '../errors';
import { ALL_NAMES, ownNamesOf, queueOwnNames, type OwnNames } from '../own-names';
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

/**
 * Reads the workbook's sheets with the add-in's names on them: one request. Where Excel does not answer that (more names
 * than an answer carries, a sheet without cells shown), the add-in's own names are asked for sheet by sheet.
 */
export async function readWorkbook(link: Link, signal?: AbortSignal): Promise<WorkbookState> {
  try {
    return await link.ask('look at the workbook', readAtOnce, signal);
  } catch (error) {
    if (!isUnexplained(error) && !isPayloadError(error)) throw error;
    return twice(() => readSheetBySheet(link, signal), isSheetMissing);
  }
}

async function readAtOnce(context: Excel.RequestContext): Promise<WorkbookState> {
  const { worksheets } = context.workbook;
  const take = queueSheets(context, true, `${SHEET_PROPERTIES}, ${ALL_NAMES}`);
  await context.sync();
  const { sheets, ...workbook } = take();
  const names = new Map(worksheets.items.map((sheet) => [sheet.id, ownNamesOf(sheet)]));
  return { ...workbook, sheets: sheets.map((sheet) => ({ ...sheet, names: names.get(sheet.id) ?? NO_NAMES })) };
}

async function readSheetBySheet(link: Link, signal?: AbortSignal): Promise<WorkbookState> {
  const { sheets, ...workbook } = await withActiveSheet((isActiveAsked) =>
    link.ask(
      'look at the workbook',
      async (context) => {
        const take = queueSheets(context, isActiveAsked, SHEET_PROPERTIES);
        await context.sync();
        return take();
      },
      signal,
    ),
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

const SHEET_PROPERTIES = 'items/id, items/name, items/position, items/visibility';

/**
 * Queues everything but what the names on the sheets say.
 * @param properties what is loaded of the sheets: all of it at once, as a second `load` gives other objects
 */
function queueSheets(
  context: Excel.RequestContext,
  isActiveAsked: boolean,
  properties: string,
): () => Omit<WorkbookState, 'sheets'> & { readonly sheets: readonly Omit<SheetState, 'names'>[] } {
  const { worksheets, protection } = context.workbook;
  worksheets.load(properties);
  protection.load('protected');
  const active = queueActiveSheet(worksheets, isActiveAsked);
  // Any sheet will do for the width: all have the workbook's standard font.
  const standard = queueStandardWidth(worksheets.getFirst());
  const epoch = context.workbook.functions.date(1904, 1, 1);
  epoch.load('value');
  return () => ({
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
  });
}

/** @throws HostError `protected` where sheets may be neither added nor deleted */
export function requireOpenStructure({ structureProtected }: WorkbookState): void {
  if (structureProtected) throw new HostError('protected');
}
