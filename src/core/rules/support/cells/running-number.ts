import type { CellRef } from '../../../model/address';

/** A running number with its cell and what tells its group from the next one. */
export interface RunningNumber extends CellRef {
  readonly value: number;
  /** Changes where a section, a department or a category begins: numbers may begin again at 1 there. */
  readonly group: number;
  /** What the row is about; two rows of one item may repeat its number. */
  readonly name: string;
  /** Rows without a number of their own between this one and the one above. */
  readonly unnumberedBefore: number;
}

/** Marks that close a running number: `3.` `3、` `(3)`. */
const DECORATION = /^[(（]?(\d{1,9})[)）.．、,，]?$/;

const PLAIN_NUMBER = /^\d{1,9}$/;

/** A text as a running number; null for hierarchical numbers (1.1), codes (A-001, 2021-15) and any other text. */
export function runningNumberOf(text: string): number | null {
  if (PLAIN_NUMBER.test(text)) return Number(text);
  const digits = DECORATION.exec(text.normalize('NFKC').trim())?.[1];
  return digits === undefined ? null : Number(digits);
}

/** The numbers without names that rows of several numbers share: 消防通道堵塞 tells no item from another. */
export function withDistinctNames(numbers: readonly RunningNumber[]): readonly RunningNumber[] {
  const named = new Map<string, number>();
  const shared = new Set<string>();
  for (const { name, value } of numbers) {
    const known = named.get(name);
    if (known === undefined) named.set(name, value);
    else if (known !== value) shared.add(name);
  }
  return numbers.map((number) => (shared.has(number.name) ? { ...number, name: '' } : number));
}

/** What is odd about a step from one number to the next. */
export interface OddStep {
  readonly kind: 'repeated' | 'skipped' | 'misplaced';
  readonly at: RunningNumber;
  readonly previous: RunningNumber;
  /** Where the number was used first, for a repeated one. */
  readonly first: CellRef | null;
  /** The number that would have carried on, where the next one shows that only this one is wrong. */
  readonly correct: number | null;
}

/** How a column of running numbers runs. */
export interface Run {
  readonly steps: number;
  readonly odd: readonly OddStep[];
}

/**
 * Follows running numbers from top to bottom. A step is right to the next number, or to 1 where a group begins or where
 * 2 follows. After a wrong number, the next one, the one that its place asks for and the one that the numbers above ask
 * for are right, so that one mistake is told once.
 */
export function followNumbers(numbers: readonly RunningNumber[]): Run {
  const odd: OddStep[] = [];
  let seen = new Map<number, RunningNumber>();
  let byPlace: number | null = null;
  numbers.forEach((at, index) => {
    const previous = numbers[index - 1];
    if (!previous) {
      seen.set(at.value, at);
      return;
    }
    const next = numbers[index + 1];
    if (beginsAgain(at, previous, next)) {
      seen = new Map([[at.value, at]]);
      byPlace = null;
      return;
    }
    const wanted = previous.value + 1 + at.unnumberedBefore;
    const resumed = byPlace !== null && (at.value === byPlace || at.value === byPlace - 1);
    const onward = at.value === previous.value + 1 || at.value === wanted || resumed;
    const place: number = byPlace ?? previous.value + 1;
    if (onward && !seen.has(at.value)) byPlace = null;
    else if (!isSameItem(at, previous)) {
      const first = seen.get(at.value) ?? null;
      const correct = onlyThisOne(at, next, place, seen);
      odd.push(oddStep(at, previous, first, correct));
      byPlace = place + 1;
      if (correct !== null) {
        seen.set(correct, at);
        return;
      }
    }
    if (!seen.has(at.value)) seen.set(at.value, at);
  });
  return { steps: Math.max(0, numbers.length - 1), odd };
}

function beginsAgain(at: RunningNumber, previous: RunningNumber, next: RunningNumber | undefined): boolean {
  if (at.value !== 1 || previous.value === 0) return false;
  return at.group !== previous.group || next?.value === 2;
}

/** One item over several rows whose number cells are not merged. */
function isSameItem(at: RunningNumber, previous: RunningNumber): boolean {
  return at.value === previous.value && at.name !== '' && at.name === previous.name;
}

function oddStep(at: RunningNumber, previous: RunningNumber, first: CellRef | null, correct: number | null): OddStep {
  const kind = first ? 'repeated' : at.value > previous.value ? 'skipped' : 'misplaced';
  return { kind, at, previous, first, correct };
}

/**
 * The number that the place asks for, if nothing above has it and the number below goes on from it; below the last
 * number nothing contradicts it where the number itself is taken.
 */
function onlyThisOne(
  at: RunningNumber,
  next: RunningNumber | undefined,
  place: number,
  seen: ReadonlyMap<number, RunningNumber>,
): number | null {
  if (at.value === place || seen.has(place)) return null;
  return next?.value === place + 1 || (!next && seen.has(at.value)) ? place : null;
}

/** Whether the numbers are 1 to n, each once, in another order: the rows were sorted by something else. */
export function isReordered(numbers: readonly RunningNumber[]): boolean {
  const values = new Set(numbers.map(({ value }) => value));
  if (values.size !== numbers.length) return false;
  return numbers.every(({ value }) => value >= 1 && value <= numbers.length);
}

/** Whether every number is one less than that above it: the newest row stands first. */
export function isDescending(numbers: readonly RunningNumber[]): boolean {
  return numbers.every(({ value }, index) => index === 0 || value === (numbers[index - 1]?.value ?? 0) - 1);
}
