import { compactText, normalizeText } from '../../../values';
import { FILLERS, SHORT_FORMS } from '../words/en/organisations';
import { AREA_PREFIX } from '../words/zh/organisations';
import { administrations, areas, fullFunction, notes, tailOf, withoutJoiners } from './organisation-words';

/** A department's name taken apart: 张店区 | 住房城乡建设 | 局. */
export interface BureauName {
  /** The area or level in front: 市, 张店区, 市委; empty where there is none. */
  readonly area: string;
  /** The function without 和 between its parts. */
  readonly core: string;
  /** Whether the core is a known function, so that it is no unknown short form. */
  readonly known: boolean;
  /** The kind of body in full: 局, 委员会. */
  readonly tail: string;
}

/** Names that are only parted from their notes and marks: 市教育局(牵头)。 */
const NOTE = new RegExp(`[(](?:${notes.join('|')})[)]$`);
/** Begins where a run of marks begins, so that a long run inside a text is passed over once and not from each mark. */
const TRAILING_MARKS = /(?<![。.,;:、·*])[。.,;:、·*]+$/;

/** A name as it is compared: half-width, without white space, notes and trailing marks, in lower case. */
export function plainName(text: string): string {
  const compact = compactText(text).toLowerCase().replaceAll('〔', '(').replaceAll('〕', ')');
  return compact.replace(TRAILING_MARKS, '').replace(NOTE, '');
}

/** Takes a Chinese name of a department apart; null for areas, schools, companies and whatever has no such body. */
export function bureauName(plain: string): BureauName | null {
  const tail = tailOf(plain);
  if (!tail) return null;
  const match = AREA_PREFIX.exec(plain.slice(0, -tail.tail.length));
  const area = match?.[1] ?? '';
  const core = withoutJoiners(match?.[2] ?? '');
  if (core === '') return null;
  const full = fullFunction(core);
  return { area, core: full ?? core, known: full !== null, tail: tail.full };
}

/**
 * What two names of one organisation have in common: the functions of a department in full, an area without its
 * administration (张店区政府 is 张店区), English words without fillers in any order.
 */
export function nameKey(text: string): string {
  const plain = plainName(text);
  if (/^[\x20-\x7e]+$/.test(plain)) return englishKey(text);
  const area = administeredArea(plain);
  if (area !== null) return area;
  const bureau = bureauName(plain);
  return bureau ? ['zh', bureau.area, bureau.core, bureau.tail].join('|') : plain;
}

const AREA_END = new RegExp(`(?:${areas.join('|')})$`);
/** Areas whose office is the area itself; 区办 and 市办 are offices of their own. */
const SMALL_AREA = /(?:街道|镇|乡)$/;

/** Whether a name ends as names of areas do: 张店区, 王村镇. */
export function isAreaName(plain: string): boolean {
  return plain.length >= 3 && AREA_END.test(plain);
}

/** The area that an administration's name stands for (张店区政府, 科苑街道办), null for any other name. */
function administeredArea(plain: string): string | null {
  const administration = administrations.find((word) => plain.endsWith(word));
  if (administration === undefined) return null;
  const area = plain.slice(0, -administration.length);
  const isOffice = administration === '办';
  if (isAreaName(area) && (!isOffice || SMALL_AREA.test(area))) return area;
  // 科苑办事处 stands for 科苑街道办事处.
  return administration === '办事处' && area.length >= 2 && !isAreaName(area) ? `${area}街道` : null;
}

function englishKey(text: string): string {
  const words = normalizeText(text)
    .toLowerCase()
    .replaceAll('&', ' and ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !FILLERS.has(word));
  const full = words.map((word) => (Object.hasOwn(SHORT_FORMS, word) ? SHORT_FORMS[word] : word));
  return ['en', ...full.sort()].join('|');
}
