import { dayAt, isBlank, numberAt, numberFormatAt, showsPercent, textAt } from '../model/cells';
import type { DateContext } from '../model/deadline';
import type { SheetSnapshot } from '../model/snapshot';
import { compactText, parseDeadline, parseQuantity, parseState, unitOf } from '../values';
import type { Grid } from './grid';

/** What a column's cells look like, over a sample of its records. Shares are from 0 to 1, of the filled cells. */
export interface ColumnContent {
  readonly rows: number;
  readonly filled: number;
  readonly numbers: number;
  readonly dates: number;
  /** Cells formatted as or written with a percent sign. */
  readonly percents: number;
  /** Numbers, and texts that are one quantity (6所, 8,650个). */
  readonly quantities: number;
  /** Those quantities that stand by themselves: 6所 and 近50户, not 已建成60座. */
  readonly bareFigures: number;
  /** Texts that are a deadline or a date, date cells included. */
  readonly deadlines: number;
  readonly states: number;
  readonly units: number;
  readonly organisations: number;
  readonly persons: number;
  /** Texts of more than 12 characters. */
  readonly sentences: number;
  /** Whole numbers that run 1, 2, 3. */
  readonly counting: number;
  readonly distinct: number;
}

const SAMPLE = 160;
/** Texts beyond this length are prose, whatever else they hold. */
const LONGEST_TRAIT = 40;

const ORGANISATION =
  /(?:局|委|办|部|厅|处|科|室|院|校|所|站|中心|公司|集团|政府|管委会|开发区|高新区|经开区|区|县|市|镇|乡|街道|村|社区|银行|医院|大学|学校|支队|大队|联社|法院|检察院|协会|联合会|总工会|团委|妇联|单位|部门|机构|专班|指挥部)(?:\(.*\))?$|(?:bureau|department|office|agency|district|county|ministry|division|council|authority|committee|commission|team|unit|dept|police)\b/i;
const PERSON =
  /^(?:[\u4e00-\u9fff]{2,4}|[甲乙丙丁戊己庚辛壬癸]|[\u4e00-\u9fff]{1,2}某{1,2}|[A-Z][a-z]+(?: [A-Z][a-z.]*)+)$/u;

/** Looks at a column in the given record rows, at most {@link SAMPLE} of them, evenly spread. */
export function readContent(grid: Grid, column: number, rows: readonly number[], dates: DateContext): ColumnContent {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const counts = noCounts();
  const texts = new Map<string, readonly Trait[]>();
  let seen = 0;
  let last: number | null = null;
  for (let index = 0; index < rows.length; index += step) {
    const row = rows[index] ?? 0;
    seen++;
    const merge = grid.mergeAt(row, column);
    const at = merge ? { row: merge.top, column: merge.left } : { row, column };
    if (isBlank(grid.sheet, at.row, at.column)) continue;
    const text = textAt(grid.sheet, at.row, at.column);
    const number = numberAt(grid.sheet, at.row, at.column);
    let traits = texts.get(text);
    if (!traits) {
      traits = number === null ? textTraits(text, dates) : numberTraits(grid.sheet, at.row, at.column);
      texts.set(text, traits);
    }
    counts.filled++;
    for (const trait of traits) counts[trait]++;
    if (number !== null && Number.isInteger(number) && (last === null || number === last + step)) counts.counting++;
    last = number ?? last;
  }
  const share = (trait: Trait): number => (counts.filled === 0 ? 0 : counts[trait] / counts.filled);
  return {
    rows: seen,
    filled: counts.filled,
    numbers: share('numbers'),
    dates: share('dates'),
    percents: share('percents'),
    quantities: share('quantities'),
    bareFigures: share('bareFigures'),
    deadlines: share('deadlines'),
    states: share('states'),
    units: share('units'),
    organisations: share('organisations'),
    persons: share('persons'),
    sentences: share('sentences'),
    counting: share('counting'),
    distinct: texts.size,
  };
}

type Trait = Exclude<keyof ColumnContent, 'rows' | 'filled' | 'distinct'>;

function noCounts(): Record<Trait | 'filled', number> {
  return {
    filled: 0,
    numbers: 0,
    dates: 0,
    percents: 0,
    quantities: 0,
    bareFigures: 0,
    deadlines: 0,
    states: 0,
    units: 0,
    organisations: 0,
    persons: 0,
    sentences: 0,
    counting: 0,
  };
}

function numberTraits(sheet: SheetSnapshot, row: number, column: number): readonly Trait[] {
  if (dayAt(sheet, row, column) !== null) return ['dates', 'deadlines'];
  const traits: readonly Trait[] = ['numbers', 'quantities', 'bareFigures'];
  return showsPercent(numberFormatAt(sheet, row, column)) ? [...traits, 'percents'] : traits;
}

/** A figure from the first character on, but for a word of how exact it is. */
const BARE_FIGURE = /^(?:约|大约|近|超|超过|逾|达|共|累计|over|about|nearly|some)?[-+]?[\d一二三四五六七八九十百千两]/i;

function textTraits(text: string, dates: DateContext): readonly Trait[] {
  const compact = compactText(text);
  if (compact.length > LONGEST_TRAIT) return ['sentences'];
  const traits: Trait[] = compact.length > 12 ? ['sentences'] : [];
  if (/[%\uFE6A\u2030]$/.test(compact)) traits.push('percents');
  if (parseQuantity(text).ok) {
    traits.push('quantities');
    if (BARE_FIGURE.test(compact)) traits.push('bareFigures');
  }
  if (parseDeadline(text, dates).ok) traits.push('deadlines');
  if (compact.length <= 8 && parseState(text) !== null) traits.push('states');
  if (compact.length <= 5 && !/\d/.test(compact) && unitOf(text) !== null) traits.push('units');
  if (compact.length >= 2 && ORGANISATION.test(compact)) traits.push('organisations');
  else if (PERSON.test(text.trim())) traits.push('persons');
  if (/^\d+$/.test(compact)) traits.push('counting');
  return traits;
}
