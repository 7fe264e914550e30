import { memoize } from '../../core/model/memoize';

/** The colours that number formats can name (ECMA-376 part 1, 18.8.31). */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  cyan: '#00FFFF',
  green: '#00FF00',
  magenta: '#FF00FF',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
  黑色: '#000000',
  蓝色: '#0000FF',
  绿色: '#00FF00',
  红色: '#FF0000',
};

/** The colours of a format's sections in their order; null where a section names none. */
const sectionColors = memoize((code: string): readonly (string | null)[] => {
  if (!code.includes('[')) return [];
  const plain = code.replace(/"[^"]*"|\\./g, '');
  return plain.split(';').map((section) => {
    for (const [, word = ''] of section.matchAll(/\[([^\]]+)\]/g)) {
      const color = NAMED[word.toLowerCase()];
      if (color !== undefined) return color;
    }
    return null;
  });
});

/** The colour in which a number format shows a number: `0;[Red]-0` shows negative ones in red. null: the cell's own. */
export function numberColor(value: number, code: string): string | null {
  const colors = sectionColors(code);
  if (colors.length === 0) return null;
  // Sections with conditions of their own are not told apart: then only a colour that all share is sure.
  if (/\[[<>=]/.test(code)) return colors.every((color) => color === colors[0]) ? (colors[0] ?? null) : null;
  if (colors.length === 1) return colors[0] ?? null;
  if (value < 0) return colors[1] ?? null;
  return (value === 0 && colors.length > 2 ? colors[2] : colors[0]) ?? null;
}
