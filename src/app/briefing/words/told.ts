import { textOf, type Sentence } from '../../../core/briefing/documents';
import type { Fact } from '../../../core/briefing/facts';
import { numeralsFor, type Numerals, type Writing } from '../../../core/briefing/numerals';
import type { Formatter } from '../../../i18n';

/** A sentence in words, with its figures in the order in which they stand in it. */
export interface Told {
  readonly text: string;
  readonly figures: readonly { readonly text: string; readonly fact: Fact }[];
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
    const figures: { text: string; fact: Fact }[] = [];
    const text = marked.replace(FIGURE, (_, index: string, figure: string) => {
      const told = facts[Number(index)];
      if (told) figures.push({ text: figure, fact: told });
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
  return {
    text: told.map(({ text }) => text).join(locale === 'en' ? ' ' : ''),
    figures: told.flatMap(({ figures }) => figures),
  };
}
