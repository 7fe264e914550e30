import { kindOf, type GivenFile } from '../../app/batch/given';
import { bytesOf } from './given-files';

/** The files in a folder and the folders in it, by entries; hidden folders are not looked into. Rejects where one cannot be read. */
export async function filesOfEntry(folder: FileSystemDirectoryEntry, path: string): Promise<readonly GivenFile[]> {
  const files: GivenFile[] = [];
  for (const entry of await entriesIn(folder)) {
    const inner = `${path}/${entry.name}`;
    if (entry.isFile) files.push(fileOfEntry(entry as FileSystemFileEntry, inner));
    else if (kindOf(inner) === 'hidden') files.push(hidden(inner));
    else files.push(...(await filesOfEntry(entry as FileSystemDirectoryEntry, inner)));
  }
  return files;
}

/** The same by handles. */
export async function filesOfHandle(folder: FileSystemDirectoryHandle, path: string): Promise<readonly GivenFile[]> {
  const files: GivenFile[] = [];
  for await (const entry of folder.values()) {
    const inner = `${path}/${entry.name}`;
    if (entry.kind === 'file') {
      const file = entry as FileSystemFileHandle;
      files.push({ path: inner, bytes: async () => bytesOf(await file.getFile()) });
    } else if (kindOf(inner) === 'hidden') {
      files.push(hidden(inner));
    } else {
      files.push(...(await filesOfHandle(entry as FileSystemDirectoryHandle, inner)));
    }
  }
  return files;
}

/** A reader gives a hundred entries at a time, and none once it gave all. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const next = (): Promise<FileSystemEntry[]> =>
    new Promise((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
  const entries: FileSystemEntry[] = [];
  for (let some = await next(); some.length > 0; some = await next()) entries.push(...some);
  return entries;
}

/** The file itself is asked for each time: as it is by then. */
function fileOfEntry(entry: FileSystemFileEntry, path: string): GivenFile {
  const file = (): Promise<File> =>
    new Promise((resolve, reject) => {
      entry.file(resolve, reject);
    });
  return { path, bytes: async () => bytesOf(await file()) };
}

/** A hidden folder stands for itself, to be counted. */
function hidden(path: string): GivenFile {
  return { path, bytes: () => Promise.reject(new Error(`${path} is a hidden folder`)) };
}
