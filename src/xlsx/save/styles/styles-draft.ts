import type { PackageDraft } from '../../opc/draft/package-draft';
import type { CellStyle } from '../../model/workbook-model';
import { XML_DECLARATION, parseElement, type XmlDocument } from '../../xml/document';
import type { XmlElement } from '../../xml/element';
import { childFor } from '../../xml/place';
import type { Vocabulary } from '../vocabulary';
import { fileColor } from './colors';
import { numberFormatId } from './number-formats';
import { borderLike, copyOf, fontLike, isSameLine, solidFill } from './parts';
import { StyleList } from './style-list';

/** The sequence of `styleSheet` (ECMA-376 part 1, 18.8.39). */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** What lists need before anything may be added: index 0 is what cells without a style have; fills begin with two. */
const FIRST = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
} as const;

type ListName = keyof typeof FIRST;
const ITEMS: Readonly<Record<ListName, string>> = {
  fonts: 'font',
  fills: 'fill',
  borders: 'border',
  cellStyleXfs: 'xf',
  cellXfs: 'xf',
};

/** What a conditional format changes. */
export interface Difference {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
}

/** What the file's cell formats look like. */
export interface KnownFormats {
  /** Index into {@link styles} of each cell format of the file. */
  readonly formats: readonly number[];
  readonly styles: readonly CellStyle[];
}

/**
 * The styles part, to which looks are added. A new cell format is made from the one that the cell had, so that what the
 * model does not know of it (rotation, protection, diagonals, colours of the theme) stays.
 */
export class StylesDraft {
  private document: XmlDocument | null = null;
  private readonly lists = new Map<string, StyleList>();
  /** The first cell format of the file for each style. */
  private readonly formatOfStyle = new Map<number, number>();
  private readonly made = new Map<string, number>();

  /** @param part null where the workbook has none */
  constructor(
    private readonly draft: PackageDraft,
    private readonly part: string | null,
    private readonly known: KnownFormats,
    private readonly vocabulary: Vocabulary,
  ) {
    known.formats.forEach((style, format) => {
      if (!this.formatOfStyle.has(style)) this.formatOfStyle.set(style, format);
    });
  }

  /**
   * The cell format that looks like a style.
   *
   * @param base the cell format that was there, 0 for none
   * @param style index into the known styles
   */
  formatFor(base: number, style: number): number {
    if ((this.known.formats[base] ?? 0) === style) return base;
    const plain = base === 0 ? this.formatOfStyle.get(style) : undefined;
    if (plain !== undefined) return plain;
    const key = `${base} ${style}`;
    const made = this.made.get(key) ?? this.derive(base, style);
    this.made.set(key, made);
    return made;
  }

  /** The index of a look among those of conditional formats. */
  differenceFor({ fill, fontColor, bold }: Difference): number {
    const root = this.root();
    const p = root.prefix;
    const weight = bold === null ? '' : `<${p}b${bold ? '' : ' val="0"'}/>`;
    const color = fontColor === null ? '' : `<${p}color rgb="${fileColor(fontColor)}"/>`;
    const font = weight + color === '' ? '' : `<${p}font>${weight}${color}</${p}font>`;
    // In a difference a solid fill has its colour behind, see the reader.
    const pattern =
      fill === null
        ? ''
        : `<${p}fill><${p}patternFill><${p}bgColor rgb="${fileColor(fill)}"/></${p}patternFill></${p}fill>`;
    return this.listOf('dxfs', 'dxf').indexOf(parseElement(`<${p}dxf>${font}${pattern}</${p}dxf>`));
  }

  /** Writes the part, where anything was added. */
  finish(): void {
    if (!this.document?.isChanged) return;
    if (this.part !== null && this.draft.has(this.part)) this.draft.write(this.part, this.document.bytes());
    else this.vocabulary.addToWorkbook('styles', 'styles.xml', CONTENT_TYPE, this.document.bytes());
  }

  private derive(base: number, style: number): number {
    const after = this.known.styles[style];
    const before = this.known.styles[this.known.formats[base] ?? 0];
    if (!after || !before) throw new Error(`style ${style} does not exist`);
    const xfs = this.filled('cellXfs');
    const xf = copyOf(xfs.at(base) ?? this.required(xfs, 0));
    this.lookLike(xf, before, after);
    if (after.quotePrefix !== before.quotePrefix) xf.set('quotePrefix', after.quotePrefix ? 1 : null);
    alignLike(xf, before, after);
    return xfs.indexOf(xf);
  }

  private lookLike(xf: XmlElement, before: CellStyle, after: CellStyle): void {
    const put = (attribute: string, flag: string, index: number): void => {
      xf.set(attribute, index);
      xf.set(flag, 1);
    };
    if (after.numberFormat !== before.numberFormat) {
      put('numFmtId', 'applyNumberFormat', numberFormatId(this.root(), after.numberFormat, ORDER));
    }
    if (JSON.stringify(after.font) !== JSON.stringify(before.font)) {
      const fonts = this.filled('fonts');
      const font = fontLike(this.required(fonts, Number(xf.get('fontId') ?? 0)), before.font, after.font);
      put('fontId', 'applyFont', fonts.indexOf(font));
    }
    if (after.fill !== before.fill) {
      const fills = this.filled('fills');
      put('fillId', 'applyFill', after.fill === null ? 0 : fills.indexOf(solidFill(this.root().prefix, after.fill)));
    }
    const sides = ['left', 'right', 'top', 'bottom'] as const;
    if (!sides.every((side) => isSameLine(before.borders[side], after.borders[side]))) {
      const borders = this.filled('borders');
      const border = borderLike(this.required(borders, Number(xf.get('borderId') ?? 0)), before.borders, after.borders);
      put('borderId', 'applyBorder', borders.indexOf(border));
    }
  }

  /** An index that leads nowhere looks like the first. */
  private required(list: StyleList, index: number): XmlElement {
    const element = list.at(index) ?? list.at(0);
    if (!element) throw new Error('a list of styles is empty');
    return element;
  }

  /** A list with what must stand in it before anything may be added. */
  private filled(name: ListName): StyleList {
    if (name === 'cellXfs')
      for (const other of ['fonts', 'fills', 'borders', 'cellStyleXfs'] as const) this.filled(other);
    const list = this.listOf(name, ITEMS[name]);
    if (list.length > 0) return list;
    const { prefix } = this.root();
    for (const xml of FIRST[name]) list.indexOf(parseElement(xml.replace(/<(\/?)/g, `<$1${prefix}`)));
    return list;
  }

  private listOf(name: string, item: string): StyleList {
    const known = this.lists.get(name);
    if (known) return known;
    const list = new StyleList(childFor(this.root(), name, ORDER), item);
    this.lists.set(name, list);
    return list;
  }

  private root(): XmlElement {
    this.document ??= this.open();
    return this.document.root;
  }

  private open(): XmlDocument {
    if (this.part !== null && this.draft.has(this.part)) return this.draft.parse(this.part);
    return this.vocabulary.parse(`${XML_DECLARATION}<styleSheet xmlns="${this.vocabulary.namespace}"/>`);
  }
}

function alignLike(xf: XmlElement, before: CellStyle, after: CellStyle): void {
  const changed = (['horizontal', 'vertical', 'wrap', 'indent', 'rotation', 'shrink'] as const).filter(
    (key) => after[key] !== before[key],
  );
  if (changed.length === 0) return;
  const alignment = childFor(xf, 'alignment', ['alignment', 'protection', 'extLst']);
  for (const key of changed) {
    if (key === 'wrap') alignment.set('wrapText', after.wrap ? 1 : null);
    else if (key === 'shrink') alignment.set('shrinkToFit', after.shrink ? 1 : null);
    else if (key === 'rotation') alignment.set('textRotation', after.rotation === 0 ? null : after.rotation);
    else if (key === 'indent') alignment.set('indent', after.indent === 0 ? null : after.indent);
    else alignment.set(key, after[key]);
  }
  xf.set('applyAlignment', 1);
}
