import type { GivenFile } from '../../app/batch/given';

/** What a person gave in one go. */
export interface Given {
  readonly files: readonly GivenFile[];
  /** Whether a folder was among it: its files belong together, even where there is only one. */
  readonly hasFolder: boolean;
}

/** The files that a dialog gave; those of a folder keep their path within it. */
export function pickedFiles(files: Iterable<File>): Given {
  const all = [...files];
  return { files: all.map(fileGiven), hasFolder: all.some(({ webkitRelativePath }) => webkitRelativePath !== '') };
}

/** A file of the browser, as it was when it was given: once it changed on the disk, it cannot be read any more. */
export function fileGiven(file: File): GivenFile {
  const path = file.webkitRelativePath === '' ? file.name : file.webkitRelativePath;
  return { path, bytes: () => bytesOf(file) };
}

/** The bytes of a file of the browser. */
export async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}
