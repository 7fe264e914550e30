import type { OpcPackage } from '../../opc/package';
import { BUILTIN_FORMATS } from '../../sheetml/builtin-formats';
import { decodeEscapes } from '../../sheetml/cell-text';
import { isTrue } from '../../sheetml/xsd';
import type { ElementRoute } from '../../xml/router';
import type { XmlCursor } from '../../xml/tokenizer';
import { XmlError } from '../../xml/xml-error';
import { DEFAULT_STYLE } from '../style-table';
import type { BorderStyle, CellStyle } from '../workbook-model';
import { colorOf, rgbColor, type Palette } from './color';
import {
  borderRoute,
  fillRoute,
  fontRoute,
  newFill,
  type Border,
  type Fill,
  type Font,
  type Side,
} from './style-parts';

/** The looks of a workbook: of cells by the index that they refer to, and of conditional formats. */
export interface FileStyles {
  readonly cells: readonly CellStyle[];
  readonly differences: readonly DifferentialStyle[];
  /** The workbook's own colours by number; none where it has Excel's. */
  readonly indexed: readonly string[];
}

/** What a conditional format changes (CT_Dxf); null where it leaves what is there. */
export interface DifferentialStyle {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
}

/** Excel's bounds are 65,490 cell formats and 1,024 fonts a workbook; a list beyond this was made to keep us busy. */
const MAX_LISTED = 65_535;

interface Format {
  readonly numberFormat: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly quotePrefix: boolean;
  alignment: Pick<CellStyle, 'horizontal' | 'vertical' | 'wrap' | 'indent' | 'rotation' | 'shrink'>;
}

/** Reads the looks of a workbook with their colours resolved. @param theme its colours by number */
export function readStyles(file: OpcPackage, part: string, theme: Palette['theme']): FileStyles {
  const reader = new StylesReader();
  file.readXml(part, 'styleSheet', reader.route());
  return reader.build(theme);
}

class StylesReader {
  private readonly numberFormats = new Map<number, string>(BUILTIN_FORMATS);
  private readonly fonts: Font[] = [];
  private readonly fills: Fill[] = [];
  private readonly borders: Border[] = [];
  private readonly formats: Format[] = [];
  private readonly differences: { font: Font; fill: Fill }[] = [];
  private readonly indexed: string[] = [];

  route(): ElementRoute {
    const dxf = { font: {} as Font, fill: newFill() };
    return {
      children: {
        numFmts: { children: { numFmt: { open: (xml) => this.readNumberFormat(xml) } } },
        fonts: { children: { font: fontRoute((font) => push(this.fonts, font)) } },
        fills: { children: { fill: fillRoute((fill) => push(this.fills, fill)) } },
        borders: { children: { border: borderRoute((border) => push(this.borders, border)) } },
        cellXfs: { children: { xf: this.formatRoute() } },
        dxfs: {
          children: {
            dxf: {
              open: () => Object.assign(dxf, { font: {}, fill: newFill() }),
              close: () => push(this.differences, { ...dxf }),
              children: { font: fontRoute((font) => (dxf.font = font)), fill: fillRoute((fill) => (dxf.fill = fill)) },
            },
          },
        },
        colors: {
          children: {
            indexedColors: {
              children: {
                rgbColor: { open: (xml) => push(this.indexed, rgbColor(xml.attribute('rgb')) ?? '#000000') },
              },
            },
          },
        },
      },
    };
  }

  build(theme: Palette['theme']): FileStyles {
    const palette = { theme, indexed: this.indexed };
    return {
      cells: this.formats.map((format) => this.cellStyle(format, palette)),
      differences: this.differences.map(({ font, fill }) => ({
        // In a difference a solid fill has its colour behind, not in front (seen in every file that Excel writes).
        fill: colorOf(fill.background ?? fill.foreground, palette),
        fontColor: colorOf(font.color ?? null, palette),
        bold: font.bold ?? null,
      })),
      indexed: this.indexed,
    };
  }

  private readNumberFormat(xml: XmlCursor): void {
    const code = xml.attribute('formatCode');
    if (code) this.numberFormats.set(xml.integer('numFmtId'), decodeEscapes(code));
  }

  private formatRoute(): ElementRoute {
    return {
      open: (xml) => {
        const { horizontal, vertical, wrap, indent, rotation, shrink } = DEFAULT_STYLE;
        // An index that is left out is the first one, as Excel has it.
        const index = (name: string): number => Math.max(0, xml.integer(name));
        push(this.formats, {
          numberFormat: index('numFmtId'),
          font: index('fontId'),
          fill: index('fillId'),
          border: index('borderId'),
          quotePrefix: isTrue(xml.attribute('quotePrefix')),
          alignment: { horizontal, vertical, wrap, indent, rotation, shrink },
        });
      },
      children: {
        alignment: {
          open: (xml) => {
            const format = this.formats[this.formats.length - 1];
            if (format) format.alignment = readAlignment(xml);
          },
        },
      },
    };
  }

  private cellStyle(format: Format, palette: Palette): CellStyle {
    const font = this.fonts[format.font] ?? {};
    const border = this.borders[format.border] ?? {};
    const line = (side: Side): BorderStyle | null => {
      const found = border[side];
      return found ? { line: found.line, color: colorOf(found.color, palette) } : null;
    };
    return {
      numberFormat: this.numberFormats.get(format.numberFormat) ?? 'General',
      font: { ...DEFAULT_STYLE.font, ...font, color: colorOf(font.color ?? null, palette) },
      fill: fillColor(this.fills[format.fill], palette),
      borders: { top: line('top'), bottom: line('bottom'), left: line('left'), right: line('right') },
      ...format.alignment,
      quotePrefix: format.quotePrefix,
    };
  }
}

function readAlignment(xml: XmlCursor): Format['alignment'] {
  const horizontal = xml.attribute('horizontal');
  return {
    horizontal: horizontal === 'general' ? null : horizontal,
    vertical: xml.attribute('vertical'),
    wrap: isTrue(xml.attribute('wrapText')),
    indent: Math.max(0, xml.integer('indent')),
    rotation: Math.max(0, xml.integer('textRotation')),
    shrink: isTrue(xml.attribute('shrinkToFit')),
  };
}

/** A pattern's lines are over its background; gradients are not told. */
function fillColor(fill: Fill | undefined, palette: Palette): string | null {
  if (!fill || fill.pattern === null || fill.pattern === 'none') return null;
  return colorOf(fill.pattern === 'solid' ? fill.foreground : fill.background, palette);
}

function push<T>(list: T[], item: T): void {
  if (list.push(item) > MAX_LISTED) throw new XmlError('too many styles');
}
