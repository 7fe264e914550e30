import type { Print } from '../../xlsx';
import { footerTexts, type FooterNames, type FooterPart } from './footer-text';

/** Paper upright, in centimetres. */
const PAPERS: Readonly<Record<string, readonly [width: number, height: number]>> = {
  A3: [29.7, 42],
  A4: [21, 29.7],
  A5: [14.8, 21],
  B4: [25.7, 36.4],
  B5: [18.2, 25.7],
  Letter: [21.59, 27.94],
  Legal: [21.59, 35.56],
};

const PIXELS_PER_CM = 96 / 2.54;

/** How a sheet lies on paper. Lengths are in pixels at 96 dpi. */
export interface Paper {
  /** Room between the margins. */
  readonly room: { readonly width: number; readonly height: number };
  /** The rule of CSS that makes the pages so. */
  readonly rule: string;
}

/** A sheet that says nothing of printing: on A4, as Chinese offices print, lying where it is wide. */
export function plainPrint(width: number): Print {
  const upright: Print = {
    orientation: 'portrait',
    paper: 'A4',
    margins: { top: 1.9, bottom: 1.9, left: 1.3, right: 1.3 },
    titleRows: null,
    fitToWidth: true,
    footer: null,
    area: null,
    breaks: [],
  };
  const { room } = paperOf(upright, { sheet: '', file: '' });
  return width <= room.width ? upright : { ...upright, orientation: 'landscape' };
}

/** The paper of a sheet; one that names none, or one that is not known here, is A4. */
export function paperOf(print: Print, names: FooterNames): Paper {
  const [short, long] = PAPERS[print.paper ?? 'A4'] ?? [21, 29.7];
  const [width, height] = print.orientation === 'landscape' ? [long, short] : [short, long];
  const { top, right, bottom, left } = print.margins;
  const footers = footerRules(print.footer, names);
  return {
    room: {
      width: (width - left - right) * PIXELS_PER_CM,
      height: (height - top - bottom) * PIXELS_PER_CM,
    },
    rule: `@page { size: ${width}cm ${height}cm; margin: ${top}cm ${right}cm ${bottom}cm ${left}cm; ${footers} }`,
  };
}

/** Browsers that know no boxes in margins print their own footers instead, where they are asked to. */
function footerRules(footer: string | null, names: FooterNames): string {
  if (footer === null) return '';
  const texts = footerTexts(footer, names);
  return (['left', 'center', 'right'] as const)
    .filter((side) => texts[side].length > 0)
    .map((side) => `@bottom-${side} { content: ${texts[side].map(contentOf).join(' ')}; font-size: 9pt; }`)
    .join(' ');
}

function contentOf(part: FooterPart): string {
  if (part.kind !== 'text') return `counter(${part.kind})`;
  const escaped = part.text.replace(/["\\<]/g, (char) => `\\${char.charCodeAt(0).toString(16)} `);
  return `"${escaped.replaceAll('\n', '\\a ')}"`;
}
