import type { HostChange } from '../../host/host';
import type { Link } from '../batch';
import { changesOfEdit } from './changes';
import type { OwnSheets } from './own-sheets';

type Registration = OfficeExtension.EventHandlerResult<unknown>;
type SortedEvent = Pick<Excel.WorksheetRowSortedEventArgs, 'worksheetId' | 'source'>;
type Tell = (change: HostChange) => void;

/** Listens to the workbook. What it gives ends that. */
export async function listen(link: Link, own: OwnSheets, tell: Tell): Promise<() => Promise<void>> {
  const registrations = await link.ask('listen to the workbook', async (context) => {
    const added = [...register(context.workbook.worksheets, own, tell), ...registerNewer(context, own, tell)];
    await context.sync();
    return added;
  });
  return () => link.end('stop listening', registrations);
}

function register(sheets: Excel.WorksheetCollection, own: OwnSheets, tell: Tell): Registration[] {
  const sorted = handler(({ worksheetId, source }: SortedEvent) =>
    tell({ kind: 'structure', sheet: worksheetId, remote: source === 'Remote' }),
  );
  const sheetsChanged = (): void => tell({ kind: 'sheets' });
  return [
    sheets.onChanged.add(handler((edit) => changesOfEdit(edit).forEach(tell))),
    // Sorting is told apart from edits: see DECISIONS.md, "Sorting".
    sheets.onRowSorted.add(sorted),
    sheets.onColumnSorted.add(sorted),
    sheets.onCalculated.add(handler(({ worksheetId }) => tell({ kind: 'calculated', sheet: worksheetId }))),
    sheets.onAdded.add(handler(({ worksheetId }) => own.heard('added', worksheetId, sheetsChanged))),
    sheets.onDeleted.add(handler(({ worksheetId }) => own.heard('deleted', worksheetId, sheetsChanged))),
    sheets.onActivated.add(
      handler(({ worksheetId }) =>
        own.heard('activated', worksheetId, () => tell({ kind: 'active', sheet: worksheetId })),
      ),
    ),
  ] as Registration[];
}

/** Renamed, moved and hidden sheets: beyond the floor, so only where Excel and this copy of the library have them. */
function registerNewer(context: Excel.RequestContext, own: OwnSheets, tell: Tell): Registration[] {
  if (!hasSheetEvents()) return [];
  const { worksheets } = context.workbook;
  const changed = handler(({ worksheetId }: { readonly worksheetId: string }) =>
    own.heard('changed', worksheetId, () => tell({ kind: 'sheets' })),
  );
  return [
    worksheets.onNameChanged.add(changed),
    worksheets.onMoved.add(changed),
    worksheets.onVisibilityChanged.add(changed),
  ] as Registration[];
}

/** The npm copy of the library knows them as ExcelApiOnline 1.1 and refuses to register them elsewhere. */
function hasSheetEvents(): boolean {
  const { requirements } = Office.context;
  const isThere = 'onNameChanged' in Excel.WorksheetCollection.prototype;
  return isThere && requirements.isSetSupported('ExcelApiOnline', '1.1');
}

/** Office.js wants handlers that give a promise. */
function handler<T>(handle: (event: T) => void): (event: T) => Promise<void> {
  return (event) => {
    handle(event);
    return Promise.resolve();
  };
}
