import { fileURLToPath } from 'node:url';

/** The repository's root, with a path below it. */
export function fromRoot(path = '.') {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
