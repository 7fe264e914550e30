import type { Decimal } from '../../../model/decimal';
import { normalizeText } from '../../../values';
import { assessmentWords, wordAt } from '../words/assessment';
import { withoutListNumbers } from '../cells/list-numbers';
import { boundAt, type Bound } from './score-bounds';
import { verdictName } from './verdict-name';

/** A band of scores with the verdict that a note gives it. */
export interface Band {
  /** The verdict as the note has it, and as verdicts are compared. */
  readonly verdict: string;
  readonly name: string;
  readonly min: Bound | null;
  readonly max: Bound | null;
  /** The condition as the note has it: 850分以上不满900分. */
  readonly condition: string;
}

/** Whether a score lies in a band. */
export function holds({ min, max }: Band, score: Decimal): boolean {
  if (min && (min.inclusive ? score.lt(min.value) : score.lte(min.value))) return false;
  return !(max && (max.inclusive ? score.gt(max.value) : score.gte(max.value)));
}

/** Bands from the highest to the lowest: where two overlap the higher wins. */
export function fromHighest<B extends Band>(bands: readonly B[]): readonly B[] {
  const top = ({ min, max }: Band): number => (min ? Number(min.value) : max ? -1 / (1 + Number(max.value)) - 1 : 0);
  return [...bands].sort((a, b) => top(b) - top(a));
}

type Condition = Extract<Item, { kind: 'condition' }>;

type Item =
  | {
      readonly kind: 'condition';
      readonly min: Bound | null;
      readonly max: Bound | null;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'verdict'; readonly start: number; readonly end: number };

/**
 * The bands that a note states: 900分以上为达标,850分以上不满900分为基本达标; 90—100优秀; A: ≥90, B: 80–89; 优秀(90分以上).
 * A condition and its verdict stand beside each other, joined by nothing but words such as 评定为 and punctuation;
 * anything else (不满850分的不得评为达标, 每周不少于3次) states no band.
 * @param names verdicts of the ledger's own column, which a note may name besides the common ones
 */
export function parseBands(note: string, names: readonly string[]): readonly Band[] {
  const words = verdictWords(names);
  return sentences(withoutListNumbers(normalizeText(note))).flatMap((sentence) => bandsOf(sentence, words));
}

function sentences(text: string): readonly string[] {
  return text
    .split(/[;。!?]|\.(?= |$)/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** The column's own verdicts and the common ones, longest first: 基本达标 before 达标. */
function verdictWords(names: readonly string[]): readonly string[] {
  const own = names.map((name) => normalizeText(name).toLowerCase());
  return [...new Set([...own, ...assessmentWords('verdicts')])]
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length);
}

function bandsOf(original: string, words: readonly string[]): readonly Band[] {
  const sentence = original.toLowerCase();
  const items = itemsOf(sentence, words);
  const first = items[0];
  if (!first) return [];
  const other = first.kind === 'verdict' ? 'condition' : 'verdict';
  // A loose verdict before or behind the bands leaves open which goes with which: the tighter links tell.
  const readings = [pairs(sentence, items, first.kind), pairs(sentence, items, other)];
  const best = readings.reduce((a, b) => (b.tight > a.tight ? b : a));
  return best.pairs.map(({ condition, verdict }) => bandOf(original, condition, verdict));
}

interface Pairing {
  readonly pairs: readonly { readonly condition: Condition; readonly verdict: Item }[];
  /** How many pairs stand together without a comma between them. */
  readonly tight: number;
}

/** Pairs each item of one kind with the item of the other kind right behind it, where nothing but a link is between. */
function pairs(sentence: string, items: readonly Item[], leading: Item['kind']): Pairing {
  const found: { condition: Condition; verdict: Item }[] = [];
  let tight = 0;
  items.forEach((here, at) => {
    const next = items[at + 1];
    if (here.kind !== leading || !next || next.kind === leading) return;
    const between = sentence.slice(here.end, next.start);
    if (!isLink(between)) return;
    if (here.kind === 'condition') found.push({ condition: here, verdict: next });
    else if (next.kind === 'condition') found.push({ condition: next, verdict: here });
    if (!/[,、]/.test(between)) tight++;
  });
  return { pairs: found, tight };
}

function bandOf(sentence: string, condition: Condition, verdict: Item): Band {
  const word = sentence.slice(verdict.start, verdict.end);
  return {
    verdict: word,
    name: verdictName(word),
    min: condition.min,
    max: condition.max,
    condition: sentence.slice(condition.start, condition.end).trim(),
  };
}

/** Conditions and verdicts in their order; bounds that follow each other make one condition: 850分以上不满900分. */
function itemsOf(sentence: string, words: readonly string[]): readonly Item[] {
  const isVerdict = (place: number): boolean => verdictAt(sentence, place, words) !== null;
  const items: Item[] = [];
  let at = 0;
  while (at < sentence.length) {
    const bound = boundAt(sentence, at, isVerdict);
    if (bound) {
      const last = items.at(-1);
      const merged =
        last?.kind === 'condition' && isJoint(sentence.slice(last.end, bound.start)) ? merge(last, bound) : null;
      if (merged) items[items.length - 1] = merged;
      else items.push({ ...bound, kind: 'condition' });
      at = bound.end;
      continue;
    }
    const verdict = verdictAt(sentence, at, words);
    if (verdict) {
      items.push(verdict);
      at = verdict.end;
    } else at++;
  }
  return items;
}

function merge(
  a: Condition,
  b: { readonly min: Bound | null; readonly max: Bound | null; readonly end: number },
): Condition | null {
  if ((a.min && b.min) || (a.max && b.max)) return null;
  const min = a.min ?? b.min;
  const max = a.max ?? b.max;
  if (min && max && min.value.gt(max.value)) return null;
  return { kind: 'condition', min, max, start: a.start, end: b.end };
}

function verdictAt(sentence: string, at: number, words: readonly string[]): Item | null {
  const word = words.find((each) => sentence.startsWith(each, at)) ?? letterGradeAt(sentence, at);
  if (word === null) return null;
  const latin = /^[a-z]/.test(word);
  if (latin && (/[a-z]/.test(sentence[at - 1] ?? '') || /[a-z]/.test(sentence[at + word.length] ?? ''))) return null;
  return { kind: 'verdict', start: at, end: at + word.length };
}

/** A to F, with plus signs and as A级, where a mark, a figure or the end follows: "A score of 90" names no grade. */
function letterGradeAt(sentence: string, at: number): string | null {
  const grade = /^(?:[a-f](?:\+{1,2}|-(?!\d))?|a{2,3})(?=[级等档类]|\s*(?:$|[,;:、()=≥≤<>\d]))/.exec(
    sentence.slice(at, at + 7),
  )?.[0];
  return grade ?? null;
}

/** What may stand between two bounds of one condition: nothing, a comma, and, 且. */
function isJoint(between: string): boolean {
  return /^[\s,、]*(?:且|但|并|and|but)?\s*$/.test(between);
}

/** What may stand between a condition and its verdict. */
function isLink(between: string): boolean {
  let rest = withoutProviso(between);
  for (let at = 0; at < rest.length;) {
    const word = wordAt('links', rest, at);
    if (word !== null) {
      rest = rest.slice(0, at) + rest.slice(at + word.length);
      continue;
    }
    if (!/[\s:,()、"“”'‘’=\-—–级档等类「」|/]/.test(rest[at] ?? '')) return false;
    at++;
  }
  return between.length <= 20;
}

/** 且未发生一票否决事项的为 without what must not have happened besides: that is the veto's business. */
function withoutProviso(between: string): string {
  const proviso = /^[\s,、]*(?:且|并且|并|同时|and )\s*(.*)$/.exec(between)?.[1];
  if (proviso === undefined || !assessmentWords('denials').some((word) => proviso.startsWith(word))) return between;
  return proviso.replace(/^[^,\d]*?(?:的|者|,)/, '');
}
