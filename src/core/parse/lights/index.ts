import { compactText } from '../../values';
import { en } from './en';
import type { Light, LightWords } from './types';
import { zh } from './zh';

export type { Light } from './types';

const LANGUAGES: readonly LightWords[] = [zh, en];

const lights = new Map<string, Light>();
for (const words of LANGUAGES) {
  for (const [light, names] of Object.entries(words) as [Light, readonly string[]][]) {
    for (const name of names) lights.set(name, light);
  }
}

/** Every name of a colour, longer ones first. */
export const lightNames: readonly string[] = [...lights.keys()].sort((a, b) => b.length - a.length);

/** The colour that a whole cell names, null for any other text. */
export function lightOf(text: string): Light | null {
  return lights.get(compactText(text).toLowerCase()) ?? null;
}
