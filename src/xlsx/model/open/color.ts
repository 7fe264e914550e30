import type { XmlCursor } from '../../xml/tokenizer';

/** A colour as a file names it (CT_Color): it can be told only once theme and palette are known. */
export interface ColorName {
  readonly rgb: string | null;
  readonly theme: number;
  readonly indexed: number;
  /** From -1 (black) over 0 (as it is) to 1 (white). */
  readonly tint: number;
}

/** What colours are named by. Colours as `#RRGGBB`. */
export interface Palette {
  /** In the order in which cells number them: light 1, dark 1, light 2, dark 2, accents 1–6, links. */
  readonly theme: readonly (string | undefined)[];
  /** The workbook's own in place of {@link INDEXED_COLORS}. */
  readonly indexed: readonly string[];
}

export function readColorName(xml: XmlCursor): ColorName {
  return {
    rgb: xml.attribute('rgb'),
    theme: xml.integer('theme'),
    indexed: xml.integer('indexed'),
    tint: Number(xml.attribute('tint') ?? 0) || 0,
  };
}

/** `#RRGGBB`; null for the host's default and for a name that leads nowhere. */
export function colorOf(name: ColorName | null, palette: Palette): string | null {
  const base = name && (rgbColor(name.rgb) ?? palette.theme[name.theme] ?? indexedColor(name.indexed, palette));
  return base ? tinted(base, name.tint) : null;
}

/** `FFC00000` or `C00000` as `#C00000`. */
export function rgbColor(text: string | null): string | null {
  const match = /^(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/.exec(text ?? '');
  return match ? `#${(match[1] ?? '').toUpperCase()}` : null;
}

function indexedColor(index: number, { indexed }: Palette): string | undefined {
  return indexed[index] ?? INDEXED_COLORS[index];
}

/** Lightens or darkens a colour as ECMA-376 part 1, 18.8.19 (`tint`) has it: by its luminance in HLS. */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const light = (most + least) / 2;
  const chroma = most - least;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * light - 1));
  const hue = hueOf([red, green, blue], most, chroma);
  return colorOfHsl(hue, saturation, tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint);
}

/** From 0 to 6. */
function hueOf([red, green, blue]: readonly [number, number, number], most: number, chroma: number): number {
  if (chroma === 0) return 0;
  if (most === red) return ((green - blue) / chroma + 6) % 6;
  return most === green ? (blue - red) / chroma + 2 : (red - green) / chroma + 4;
}

function colorOfHsl(hue: number, saturation: number, light: number): string {
  const chroma = (1 - Math.abs(2 * light - 1)) * saturation;
  const part = (offset: number): string => {
    const distance = (offset + hue) % 6;
    const share = Math.max(0, Math.min(1, distance < 3 ? 2 - distance : distance - 4));
    const value = light - chroma / 2 + chroma * share;
    return Math.round(Math.max(0, Math.min(1, value)) * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(0)}${part(4)}${part(2)}`.toUpperCase();
}

const EIGHT = '#000000 #FFFFFF #FF0000 #00FF00 #0000FF #FFFF00 #FF00FF #00FFFF';

/** Colours by number (ECMA-376 part 1, 18.8.27): the first eight stand there twice. 64 and 65 are the system's own. */
const INDEXED_COLORS: readonly string[] = [
  EIGHT,
  EIGHT,
  '#800000 #008000 #000080 #808000 #800080 #008080 #C0C0C0 #808080',
  '#9999FF #993366 #FFFFCC #CCFFFF #660066 #FF8080 #0066CC #CCCCFF',
  '#000080 #FF00FF #FFFF00 #00FFFF #800080 #800000 #008080 #0000FF',
  '#00CCFF #CCFFFF #CCFFCC #FFFF99 #99CCFF #FF99CC #CC99FF #FFCC99',
  '#3366FF #33CCCC #99CC00 #FFCC00 #FF9900 #FF6600 #666699 #969696',
  '#003366 #339966 #003300 #333300 #993300 #993366 #333399 #333333',
].flatMap((row) => row.split(' '));
