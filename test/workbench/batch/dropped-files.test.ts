import { droppedFiles, FolderError } from '../../../src/workbench/batch/dropped-files';

type Tree = { readonly [name: string]: Tree | string };

const fileNamed = (name: string, text: string): File => ({
  name,
  webkitRelativePath: '',
  arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
}) as unknown as File; // prettier-ignore

/** An entry as browsers give them: a reader hands out two at a time. */
function entry(name: string, of: Tree | string, refuses = false): FileSystemEntry {
  if (typeof of === 'string') {
    return {
      name,
      isFile: true,
      isDirectory: false,
      file: (take: (file: File) => void) => take(fileNamed(name, of)),
    } as never;
  }
  const createReader = () => {
    const left = Object.entries(of).map(([inner, each]) => entry(inner, each));
    return {
      readEntries: (take: (some: FileSystemEntry[]) => void, fail: (error: Error) => void) =>
        refuses ? fail(new Error('EncodingError')) : take(left.splice(0, 2)),
    };
  };
  return { name, isFile: false, isDirectory: true, createReader } as never;
}

function handle(name: string, of: Tree | string): FileSystemHandle {
  if (typeof of === 'string')
    return { name, kind: 'file', getFile: () => Promise.resolve(fileNamed(name, of)) } as never;
  const values = async function* () {
    for (const [inner, each] of Object.entries(of)) yield await Promise.resolve(handle(inner, each));
  };
  return { name, kind: 'directory', values } as never;
}

function dropped(...items: readonly object[]): Parameters<typeof droppedFiles>[0] {
  const whole = items.map((item) => ({ kind: 'file', getAsFile: () => null, webkitGetAsEntry: () => null, ...item }));
  return { items: whole } as never;
}

const TREE: Tree = {
  市教育局: { '台账.xlsx': 'a', '.git': { '台账.xlsx': 'b' } },
  '1.xlsx': 'c',
  '2.xlsx': 'd',
  '3.xlsx': 'e',
};
const PATHS = ['报送/1.xlsx', '报送/2.xlsx', '报送/3.xlsx', '报送/市教育局/.git', '报送/市教育局/台账.xlsx'];

describe('dropped files', () => {
  it('are those of a folder and of the folders in it, with their paths; hidden folders are not looked into', async () => {
    const given = await droppedFiles(dropped({ webkitGetAsEntry: () => entry('报送', TREE) }));
    expect(given.hasFolder).toBe(true);
    expect(given.files.map(({ path }) => path).sort()).toEqual(PATHS);
    const nested = given.files.find(({ path }) => path === '报送/市教育局/台账.xlsx');
    expect(new TextDecoder().decode(await nested?.bytes())).toBe('a');
    await expect(given.files.find(({ path }) => path.endsWith('.git'))?.bytes()).rejects.toThrow('hidden');
  });

  it('are read by handles where the browser refuses entries', async () => {
    const item = {
      webkitGetAsEntry: () => entry('报送', TREE, true),
      getAsFileSystemHandle: () => Promise.resolve(handle('报送', TREE)),
    };
    const { files } = await droppedFiles(dropped(item));
    expect(files.map(({ path }) => path).sort()).toEqual(PATHS);
    expect(new TextDecoder().decode(await files.find(({ path }) => path === '报送/1.xlsx')?.bytes())).toBe('c');
  });

  it('say which folder cannot be read at all', async () => {
    const refused = { webkitGetAsEntry: () => entry('报送', TREE, true) };
    await expect(droppedFiles(dropped(refused))).rejects.toBeInstanceOf(FolderError);
    const denied = { ...refused, getAsFileSystemHandle: () => Promise.reject(new Error('denied')) };
    await expect(droppedFiles(dropped(denied))).rejects.toMatchObject({ folder: '报送' });
  });

  it('are files as they are, without folders, and no texts', async () => {
    const file = { webkitGetAsEntry: () => entry('a.xlsx', ''), getAsFile: () => fileNamed('a.xlsx', 'x') };
    const made = { getAsFile: () => fileNamed('b.xlsx', 'y') };
    const { files, hasFolder } = await droppedFiles(dropped(file, made, { kind: 'string' }));
    expect([files.map(({ path }) => path), hasFolder]).toEqual([['a.xlsx', 'b.xlsx'], false]);
  });
});
