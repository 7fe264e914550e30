import type { OpcPackage } from '../../opc/package';
import type { ElementRoute } from '../../xml/router';
import { rgbColor } from './color';

/** The colours of a theme in the order in which cells number them, which is not the order of the theme. */
const ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Office's own theme since 2013, which a workbook without a theme has. */
const OFFICE_THEME = [
  '#FFFFFF',
  '#000000',
  '#E7E6E6',
  '#44546A',
  '#5B9BD5',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#4472C4',
  '#70AD47',
  '#0563C1',
  '#954F72',
];

/** Reads the colours of the workbook's theme by their number. @param part null where the workbook has none */
export function readThemeColors(file: OpcPackage, part: string | null): readonly (string | undefined)[] {
  if (part === null || !file.has(part)) return OFFICE_THEME;
  const colors: (string | undefined)[] = [...OFFICE_THEME];
  const route = (index: number): ElementRoute => ({
    children: {
      srgbClr: { open: (xml) => (colors[index] = rgbColor(xml.attribute('val')) ?? undefined) },
      sysClr: { open: (xml) => (colors[index] = rgbColor(xml.attribute('lastClr')) ?? OFFICE_THEME[index]) },
    },
  });
  const children = Object.fromEntries(ORDER.map((name, index) => [name, route(index)]));
  file.readXml(part, 'theme', { children: { themeElements: { children: { clrScheme: { children } } } } });
  return colors;
}
