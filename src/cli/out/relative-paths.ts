import { dirname, relative, resolve, sep } from 'node:path';

/** Paths as a list shows them: from the deepest folder that all files lie in, with `/` between folders. */
export function pathsFromCommonFolder(files: readonly string[]): readonly string[] {
  const whole = files.map((file) => resolve(file));
  const [first, ...others] = whole.map((path) => dirname(path).split(sep));
  const common = others.reduce((known, folders) => {
    const end = known.findIndex((folder, index) => folder !== folders[index]);
    return end < 0 ? known : known.slice(0, end);
  }, first ?? []);
  const folder = common.join(sep) + sep;
  return whole.map((path) => relative(folder, path).split(sep).join('/'));
}
