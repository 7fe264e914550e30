import { decimal, type Decimal } from '../model/decimal';
import { unitOf } from '../values';
import { startsWithWord, wordsOf } from './words';

/** A header cell's text taken apart. All texts are compact (no white space) and lower case. */
export interface HeaderLabel {
  /** The words without brackets, marks and numbering: 办学条件 for "*办学条件(300分)". */
  readonly base: string;
  /** The whole label. */
  readonly whole: string;
  /** A unit named in brackets or behind a stroke: 万元, %, 个. */
  readonly unit: string | null;
  /** 300 in 办学条件(300分). */
  readonly fullMarks: Decimal | null;
  /** Begins with 其中. */
  readonly ofWhich: boolean;
}

const BRACKETS = /[([{【〔（]([^()[\]{}【】〔〕（）]*)[)\]}】〕）]/g;

/** Takes a compact header label apart. */
export function parseHeaderLabel(label: string): HeaderLabel {
  const whole = label.toLowerCase();
  let unit: string | null = null;
  let fullMarks: Decimal | null = null;
  for (const match of whole.matchAll(BRACKETS)) {
    const inside = (match[1] ?? '').replace(/^单位[::]|^unit:/, '');
    const marks = /^(?:满分)?(\d+(?:\.\d+)?)分$/.exec(inside) ?? /^(?:max)?(\d+)(?:pts|points|marks)$/.exec(inside);
    if (marks?.[1] !== undefined) fullMarks = decimal(marks[1]);
    else unit ??= unitText(inside);
  }
  let base = whole.replace(BRACKETS, '');
  const stroke = /^(.{2,})[/,,::](?:单位[::])?([^/]{1,6})$/.exec(base);
  if (!unit && stroke?.[1] !== undefined && stroke[2] !== undefined && knownUnit(stroke[2])) {
    unit = stroke[2];
    base = stroke[1];
  }
  const ofWhich = startsWithWord('ofWhich', base);
  if (ofWhich) base = stripOfWhich(base);
  base = base.replace(/^[*※★☆#]+(?=.)|[*※★☆::]+$/g, '').replace(/^(?:\d{1,2}[.、)](?=\D)|[①-⑳])/, '');
  return { base: base === '' ? whole : base, whole, unit, fullMarks, ofWhich };
}

function stripOfWhich(base: string): string {
  const word = wordsOf('ofWhich').find((each) => base.startsWith(each) && base.length > each.length);
  return word === undefined ? base : base.slice(word.length).replace(/^[::、,,]/, '');
}

/** The unit that a bracket names; ±百分点 and 万元,% (several units) give none. */
function unitText(text: string): string | null {
  const cleaned = text.replace(/^[±+-]/, '');
  return knownUnit(cleaned) ? cleaned : null;
}

function knownUnit(text: string): boolean {
  return text !== '' && text.length <= 12 && unitOf(text) !== null;
}
