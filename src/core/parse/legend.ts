import type { SheetLine } from '../model/layout';
import type { State } from '../model/progress';
import { normalizeText, parseState } from '../values';
import { lightNames, lightOf, type Light } from './lights';

/** What the colours of a status column mean, as the sheet's own legend says. Empty where it has none. */
export type Legend = ReadonlyMap<Light, State>;

/** Between a colour and its meaning: 绿:正常, 绿—正常, 绿色(正常), G = on track, 绿灯表示正常. */
const SEPARATOR = '(?:表示|代表|为|是|指|means|=|:|-|—|–|~|→|\\()+';
const NAME = lightNames.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
const HEAD = new RegExp(`(?<![a-z])(${NAME})\\s*${SEPARATOR}`, 'giu');
/** What ends a meaning, where no next colour does. */
const END = /[;,，；。|)\n]/;

/**
 * Reads the legend among the lines above and below a table (图例:绿—正常 黄—滞后 红—逾期). Only meanings that are a
 * state count; two colours at least must be explained, for one alone may be a line about something else.
 */
export function readLegend(lines: readonly SheetLine[]): Legend {
  const legend = new Map<Light, State>();
  for (const line of lines) {
    const pairs = pairsIn(normalizeText(line.text));
    if (new Set(pairs.map(({ light }) => light)).size < 2) continue;
    for (const { light, meaning } of pairs) {
      const state = parseState(meaning);
      if (state && !legend.has(light)) legend.set(light, state);
    }
  }
  return legend;
}

function pairsIn(text: string): readonly { light: Light; meaning: string }[] {
  const heads = [...text.matchAll(HEAD)];
  return heads.flatMap((head, index) => {
    const light = lightOf(head[1] ?? '');
    const meaning = text.slice(head.index + head[0].length, heads[index + 1]?.index).split(END)[0] ?? '';
    return light ? [{ light, meaning: meaning.trim() }] : [];
  });
}
