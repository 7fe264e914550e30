import type { SheetId } from '../../core/model/sheet-plan';
import type { SheetInfo } from '../../host/host';
import type { WrittenMarks } from '../highlight/outdated';
import type { Actions } from './actions';
import type { PickedFiles } from './briefing/files';
import type { EarlierFiles } from './compare/earlier-file';
import type { PendingChanges } from './pending';
import type { Queue } from './queue';
import type { SessionParts } from './session';
import type { SettingsKeeper } from './settings-keeper';
import type { Store } from './store';

/** What the use cases of a session share. */
export interface Context extends SessionParts {
  readonly store: Store;
  /** Everything that reads or writes sheets waits here for its turn. */
  readonly queue: Queue;
  readonly actions: Actions;
  readonly settings: SettingsKeeper;
  readonly pending: PendingChanges;
  /** What the marks say that this session wrote, as far as is known: a sheet that is read brings them along. */
  readonly written: Map<SheetId, WrittenMarks>;
  /** The bytes of the files that were picked for a briefing. */
  readonly files: PickedFiles;
  /** The file that the workbook is compared with. */
  readonly earlier: EarlierFiles;
  /** Counts the previews that were asked for: only the latest is made. */
  readonly previews: { latest: number };
  readonly workbook: {
    /** The file's name once it is known. */
    fileName: string | null;
    /** Whether the workbook tells of its changes, so that what was read before can be relied on. */
    followed: boolean;
  };
}

/** The sheet as it is listed now; undefined where it is gone. */
export function sheetOf(context: Pick<Context, 'store'>, sheet: SheetId): SheetInfo | undefined {
  return context.store.get().sheets.find(({ id }) => id === sheet);
}
