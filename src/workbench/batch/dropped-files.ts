import type { GivenFile } from '../../app/batch/given';
import { filesOfEntry, filesOfHandle } from './folder-files';
import { fileGiven, type Given } from './given-files';

/** A folder that the browser does not let the page read; a dialog may. */
export class FolderError extends Error {
  constructor(
    readonly folder: string,
    options?: { cause?: unknown },
  ) {
    super(`the folder ${folder} cannot be read`, options);
    this.name = 'FolderError';
  }
}

/** What browsers based on Chromium have besides. */
interface HandledItem {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

/** One thing that was dropped, in every way in which a browser gives it. */
interface Dropped {
  readonly file: File | null;
  readonly entry: FileSystemEntry | null;
  readonly handle: Promise<FileSystemHandle | null>;
}

/**
 * The files that were dropped, those of folders with their paths. To be called while the event is handled: the browser
 * takes its data away afterwards. Rejects with a {@link FolderError}.
 */
export async function droppedFiles({ items }: Pick<DataTransfer, 'items'>): Promise<Given> {
  const dropped = [...items].filter(({ kind }) => kind === 'file').map(droppedItem);
  const files: GivenFile[] = [];
  let hasFolder = false;
  for (const each of dropped) {
    const { entry, file } = each;
    if (entry?.isDirectory === true) {
      hasFolder = true;
      files.push(...(await filesOfFolder(entry as FileSystemDirectoryEntry, each)));
    } else if (file) {
      files.push(fileGiven(file));
    }
  }
  return { files, hasFolder };
}

function droppedItem(item: DataTransferItem): Dropped {
  const handled: DataTransferItem & HandledItem = item;
  return {
    file: item.getAsFile(),
    entry: item.webkitGetAsEntry(),
    // Only a second way: where it is refused, the first one has to do.
    handle: handled.getAsFileSystemHandle?.().catch(() => null) ?? Promise.resolve(null),
  };
}

/**
 * Every browser knows entries, but Chromium lets a page that was opened from a folder read none of them (EncodingError).
 * There it has handles, which a server without https has not.
 */
async function filesOfFolder(entry: FileSystemDirectoryEntry, { handle }: Dropped): Promise<readonly GivenFile[]> {
  try {
    return await filesOfEntry(entry, entry.name);
  } catch (error) {
    const directory = await handle;
    if (directory?.kind !== 'directory') throw new FolderError(entry.name, { cause: error });
    try {
      return await filesOfHandle(directory as FileSystemDirectoryHandle, entry.name);
    } catch (cause) {
      throw new FolderError(entry.name, { cause });
    }
  }
}
