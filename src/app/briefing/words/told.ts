import { textOf, type Sentence } from '../../../core/briefing/documents';
import type { Fact } from '../../../core/briefing/facts';
import { numeralsFor, type Numerals, type Writing } from '../../../core/briefing/numerals';
import type { Formatter } from '../../../i18n';

/** A sentence in words, with its figures in the order in which they stand in it. */
export interface Told {
  readonly text: string;
  readonly figures: readonly ToldFigure[];
}

/** A figure of a sentence, and where it begins in the text: the same digits may stand in a date before it. */
export interface ToldFigure {
  readonly at: number;
  readonly text: string;
  readonly fact: Fact;
}

/** Noncharacters of Unicode, kept for use within programs: no ledger holds them. */
const OPEN = '\uFDD0';
const CLOSE = '\uFDD1';
const FIGURE = new RegExp(`${OPEN}(\\d+):([^${OPEN}${CLOSE}]*)${CLOSE}`, 'g');

/** Turns sentences into text of one language and remembers which figure stands where. */
export class Teller {
  readonly numerals: Numerals;

  /** `precision`: decimals of percentages and points. */
  constructor(
    private readonly format: Formatter,
    precision: number,
  ) {
    this.numerals = numeralsFor(format.locale, precision);
  }

  /** A sentence with its figures. */
  tell(sentence: Sentence): Told {
    const facts: Fact[] = [];
    // Only the finished text shows the order of its figures: they are marked on their way into it.
    const fact = (one: Fact, writing?: Writing): string =>
      `${OPEN}${facts.push(one) - 1}:${this.numerals.fact(one, writing)}${CLOSE}`;
    const marked = textOf(sentence, { format: this.format, numerals: { ...this.numerals, fact } });
    const figures: ToldFigure[] = [];
    let marks = 0;
    const text = marked.replace(FIGURE, (whole: string, index: string, figure: string, at: number) => {
      const told = facts[Number(index)];
      if (told) figures.push({ at: at - marks, text: figure, fact: told });
      marks += whole.length - figure.length;
      return figure;
    });
    return { text, figures };
  }

  /** A sentence as text alone. */
  text(sentence: Sentence): string {
    return this.tell(sentence).text;
  }
}

/** Sentences one after the other, as the language parts them. */
export function toldTogether(told: readonly Told[], locale: Formatter['locale']): Told {
  const between = locale === 'en' ? ' ' : '';
  let start = 0;
  const figures = told.flatMap((each) => {
    const from = start;
    start += each.text.length + between.length;
    return moved(each.figures, from);
  });
  return { text: told.map(({ text }) => text).join(between), figures };
}

/** What was told as a part of a longer text, which has it once. */
export function toldWithin(text: string, told: Told): Told {
  return { text, figures: moved(told.figures, Math.max(0, text.lastIndexOf(told.text))) };
}

function moved(figures: readonly ToldFigure[], by: number): readonly ToldFigure[] {
  return figures.map((figure) => ({ ...figure, at: figure.at + by }));
}
